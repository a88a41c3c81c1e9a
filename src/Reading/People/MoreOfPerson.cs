using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Reads words that say more of the person before them in a list: a line under the name, an organisation, a role that goes on after a comma.</summary>
internal readonly struct MoreOfPerson(NameScanner scanner, EntryEnds ends, PersonName last)
{
    /// <summary>"Ann Ash", "Nominated by the Health Board", "Ben Birch", each on a line of its own: the middle one is what Ann Ash is.</summary>
    public bool IsLineUnder(int start)
    {
        var plain = scanner.Plain;
        var end = ends.ParagraphEnd(start);
        var next = ends.Skip(end, plain.Length);
        return !HeadsOthers(start, end) && end - start <= 120 && plain.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') && ends.IsNextParagraph(last.End, start)
            && (next >= plain.Length || scanner.At(next) is not null);
    }

    /// <summary>"Saltmarsh City Council: Councillors Ash and Elm": the line says for whom those behind its colon sit.</summary>
    private bool HeadsOthers(int start, int end)
    {
        var colon = scanner.Plain.IndexOf(": ", start, Math.Max(Math.Min(end, scanner.Plain.Length) - start, 0), StringComparison.Ordinal);
        return colon > start && scanner.IsTitle(colon + 2);
    }

    /// <summary>The person with the whole line as their role, or as a note where they have one.</summary>
    public PersonName WithLine(int start)
    {
        var line = new PlainRange(start, EntryText.End(scanner.Plain, start, ends.ParagraphEnd(start)));
        return last.Role is null ? last with { Role = line } : last with { Note = last.Note ?? line };
    }

    /// <summary>The words are no more of the person before, but the office of the one who comes next.</summary>
    public bool IsOfTheNext(int start, int stop) =>
        ends.ParagraphBetween(last.End, start) || stop - start > 120 || (EntryText.HasArticle(scanner.Plain, start) && scanner.IsTitle(ends.Skip(stop, scanner.Plain.Length)));

    /// <summary>"Downham Hospitals NHS Trust" behind a person on the same line is where they work.</summary>
    /// <param name="start">Where the words begin.</param>
    /// <param name="at">Where what looks like a name in them is over.</param>
    /// <param name="end">Where the entry ends.</param>
    public bool IsWorkplace(int start, int at, int end)
    {
        if (ends.ParagraphBetween(last.End, start))
        {
            return false;
        }

        var isNext = scanner.HitAt(at) is { } word && word.Is(Cue.NotAName | Cue.Body) && !word.Is(Cue.Office);
        return (isNext && ends.OpensCell(start)) || Workplace.Is(scanner.Plain.AsSpan(start, EntryText.End(scanner.Plain, start, end) - start));
    }

    /// <summary>The person with the words added to their role; a note where a bracket closed the role.</summary>
    public PersonName With(int start, int stop)
    {
        if (last.Role is { } role && scanner.Plain.AsSpan(role.End, start - role.End).Contains(')'))
        {
            return last with { Note = last.Note ?? new PlainRange(start, stop) };
        }

        return last with { Role = new PlainRange(last.Role?.Start ?? start, stop) };
    }
}
