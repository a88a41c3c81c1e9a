using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Reads who holds an office from the names behind it: "Chief Executive (Mr N Birch)", "Chair: Kate Linden".</summary>
internal readonly struct OfficeHolders(NameScanner scanner, int[] breaks, int[] cells)
{
    private const int FarthestName = 12;

    /// <summary>Adds those whose names follow the bracket or colon at <paramref name="open"/>; false where none do.</summary>
    public bool Behind(int open, int end, PlainRange role, List<PersonName> people)
    {
        if (Deputises(open, end))
        {
            return false;
        }

        var plain = scanner.Plain;
        var close = plain[open] == '(' ? plain.IndexOf(')', open, end - open) : end;
        close = close < 0 ? end : close;
        var holders = new NameList(scanner, breaks, cells).Read(open + 1, close);
        if (holders.Count == 0 || holders[0].Start > open + FarthestName)
        {
            return false;
        }

        Add(holders, role, people);
        return true;
    }

    /// <summary>Adds those named in an entry that is a bracket: "Executive Engineer, (Mr. P. Vale)"; false where it names nobody.</summary>
    public bool InBracket(int start, int end, PlainRange role, List<PersonName> people)
    {
        var holders = new NameList(scanner, breaks, cells).Read(start + 1, end);
        Add(holders, role, people);
        return holders.Count > 0;
    }

    private static void Add(IReadOnlyList<PersonName> holders, PlainRange role, List<PersonName> people)
    {
        foreach (var person in holders)
        {
            people.Add(person with { Role = role, Note = person.Note ?? person.Role });
        }
    }

    /// <summary>"(Mr Loam deputising)" names nobody of the list.</summary>
    private bool Deputises(int open, int end)
    {
        for (var at = open; at < end; at++)
        {
            if (scanner.HitAt(at) is { } hit && hit.Is(Cue.Substitute))
            {
                return true;
            }
        }

        return false;
    }
}
