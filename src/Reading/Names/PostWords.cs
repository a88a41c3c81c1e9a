namespace Folkmoot.Reading.Names;

/// <summary>Tells where the name of a post ends: "Director of Public Health", "Deputy Chief Accountable Officer".</summary>
internal static class PostWords
{
    /// <summary>The next word of the run makes a post of what would be an organisation: "Council Leader".</summary>
    public static bool IsHeadAfter(CapitalRun run, int index)
    {
        return index + 1 < run.Count && run.After(index).Length == 0 && run.Is(index + 1, WordKinds.Role);
    }

    /// <summary>The last word of the post that begins at word <paramref name="first"/> of the run; null when none does.</summary>
    public static int? Last(CapitalRun run, int first)
    {
        if (run.Is(first, WordKinds.Opening | WordKinds.Title))
        {
            return null;
        }

        var head = Head(run, first);
        if (head < 0)
        {
            return null;
        }

        var end = Rest(run, head);
        var isBare = end == head && (head == first || (head == first + 1 && run.Is(first, WordKinds.RolePlain)));
        return isBare ? null : end;
    }

    private static int Head(CapitalRun run, int first)
    {
        var head = -1;
        for (var i = first; i < run.Count; i++)
        {
            var between = i == first ? [] : run.After(i - 1);
            if (between.Length > 0 && (head >= 0 || between is not ("and" or "&")))
            {
                break;
            }

            head = run.Is(i, WordKinds.Role) ? i : head;
        }

        return head;
    }

    // "of Public Health", "for Adults and Children"; "of the Council" is not part of the post's name.
    private static int Rest(CapitalRun run, int head)
    {
        var end = head;
        while (end + 1 < run.Count)
        {
            var between = run.After(end);
            var goesOn = end == head ? between is "of" or "for" : between is [] or "and" or "&" or "of";
            if (!goesOn || run.Is(end + 1, WordKinds.Role | WordKinds.Title))
            {
                break;
            }

            end++;
        }

        return end;
    }
}
