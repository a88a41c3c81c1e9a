namespace Folkmoot.Reading.Names;

/// <summary>Tells where the name of an organisation or body ends: "Brackenford City Council", "Ministry of Health".</summary>
internal static class OrganisationWords
{
    private const WordKinds Plain = WordKinds.Generic | WordKinds.Organisation | WordKinds.Opening;

    /// <summary>The last word of the organisation that begins at word <paramref name="first"/> of the run; null when none does.</summary>
    public static int? Last(CapitalRun run, int first)
    {
        if (run.Is(first, WordKinds.Opening | WordKinds.Title) || IsShouted(run, first))
        {
            return null;
        }

        int? last = null;
        var own = !run.Is(first, Plain);
        for (var i = first; i < run.Count && (i == first || GoesOn(run, i, last)); i++)
        {
            own |= !run.Is(i, Plain);
            if (run.Is(i, WordKinds.Organisation))
            {
                last = i > first && own ? i : last;
            }
            else if (i > first && run.Is(i - 1, WordKinds.OrganisationOf) && run.After(i - 1).Length > 0)
            {
                last = i;
            }
        }

        return last is { } end && PostWords.IsHeadAfter(run, end) ? null : last;
    }

    // "Health and Wellbeing Board" is one name; after "Council" an "and" begins another, and "of" goes on only after some heads.
    private static bool GoesOn(CapitalRun run, int index, int? last)
    {
        var between = run.After(index - 1);
        return between switch
        {
            [] => last != index - 1 || run.Is(index, WordKinds.Organisation),
            "of" or "for" => run.Is(index - 1, WordKinds.OrganisationOf),
            "upon" or "on" => true,
            "and" or "&" => last is null && !run.Is(index - 1, WordKinds.Organisation) && !IsShortForm(run.Word(index - 1)),
            _ => false,
        };
    }

    private static bool IsShortForm(ReadOnlySpan<char> word) => word.Length > 1 && !word.ContainsAnyInRange('a', 'z');

    // "HELD IN Council": a stressed word does not begin a name.
    private static bool IsShouted(CapitalRun run, int first)
    {
        var word = run.Word(first);
        return IsShortForm(word) && PersonName.IsNotName(word) && !word.SequenceEqual("NHS");
    }
}
