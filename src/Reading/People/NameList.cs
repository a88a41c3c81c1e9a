using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>
/// Reads a list of people entry by entry. An entry is a name with what stands beside it, an office with names in brackets after it, or more
/// about the person before it.
/// </summary>
/// <param name="scanner">The line.</param>
/// <param name="breaks">Places of the plain line, in order, at which a paragraph ended; an entry may run on over them.</param>
/// <param name="cells">Places, in order, at which a cell or a column ended: a role may follow, and a name ends there.</param>
/// <param name="alone">Surnames stand alone from the start, without "Councillors" before them.</param>
internal sealed class NameList(NameScanner scanner, int[] breaks, int[] cells, bool alone = false)
{
    private readonly string plain = scanner.Plain;
    private readonly List<PersonName> people = [];
    private readonly EntryEnds ends = new(scanner, breaks, cells);
    private readonly OfficeHolders holders = new(scanner, breaks, cells);
    private int office = -1;
    private bool officesFirst;
    private bool surnames = alone;

    /// <summary>The people from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive).</summary>
    public IReadOnlyList<PersonName> Read(int from, int to)
    {
        to = Math.Min(to, plain.Length);
        var at = ends.Skip(from, to);
        while (at < to)
        {
            var end = ends.Of(at, to, surnames || scanner.IsShared(at));
            Entry(at, end);
            at = ends.Skip(Math.Max(end, at + 1), to);
        }

        return people;
    }

    private void Entry(int start, int end)
    {
        if (plain[start] is '(' or '[')
        {
            if (office < 0 || !Holders(start, end))
            {
                Beside(start, end);
            }

            return;
        }

        start = PastOwnInitials(start, end);
        if (start >= end)
        {
            return;
        }

        Share(start);
        if (IsTitleAlone(start, end))
        {
            office = -1;
            return;
        }

        var name = ends.Whole(start, surnames);
        if (name is not null && name.End <= end && (Stands(name, start, end) || name.Start > start))
        {
            var person = NameTail.Read(plain, scanner, name, end);
            people.Add(office >= 0 && (!person.Titled || EntryText.HasArticle(plain, office)) && person.Role is null ? person with { Role = new PlainRange(office, EntryText.End(plain, office, name.Start)) } : person);
            office = -1;
            return;
        }

        if (!OfficeWithNames(start, end))
        {
            More(start, end);
        }
    }

    /// <summary>"Lena Fosse | LF | Medical Director": the letters in a cell of their own.</summary>
    private int PastOwnInitials(int start, int end) =>
        people.Count > 0 && OwnInitials.End(plain, people[^1].Bare, people[^1].End, start) is > 0 and var stop && ends.OpensCell(start) ? ends.Skip(stop, end) : start;

    /// <summary>"Councillors:" or "Councillors," is the title of all who follow.</summary>
    private bool IsTitleAlone(int start, int end) => scanner.IsShared(start) && scanner.HitAt(start) is { } hit && hit.End >= EntryText.End(plain, start, end);

    private void Share(int start)
    {
        if (scanner.IsShared(start))
        {
            surnames = true;
            officesFirst = false;
        }
    }

    private bool Stands(PersonName name, int start, int end)
    {
        if (scanner.IsTitle(start))
        {
            return true;
        }

        if (officesFirst || (office >= 0 && !HasHolder(name, end)))
        {
            return false;
        }

        return UntitledName.Stands(scanner, name, end)
            && (people.Count == 0 || !new MoreOfPerson(scanner, ends, people[^1]).IsWorkplace(start, UntitledName.After(plain, name, end), end));
    }

    /// <summary>"the Corporate Director: Finance, Gwen Rees": the name behind an office that has its article is who holds it.</summary>
    private bool HasHolder(PersonName name, int end) => name.End >= EntryText.End(plain, name.Start, end) && EntryText.HasArticle(plain, office);

    /// <summary>"Chief Executive (Mr N Birch)", "Engineers (Messrs. S. Ash and J. Elm)", "Chair: Kate Linden".</summary>
    private bool OfficeWithNames(int start, int end)
    {
        var open = start + plain.AsSpan(start, end - start).IndexOfAny('(', ':');
        if (open <= start || !holders.Behind(open, end, new PlainRange(office >= 0 ? office : start, EntryText.End(plain, start, open)), people))
        {
            return false;
        }

        officesFirst = plain[open] == '(';
        office = -1;
        return true;
    }

    /// <summary>"Executive Engineer, (Mr. P. Vale)": the bracket names who holds the office before it.</summary>
    private bool Holders(int start, int end)
    {
        if (!holders.InBracket(start, end, new PlainRange(office, EntryText.End(plain, office, start)), people))
        {
            return false;
        }

        office = -1;
        return true;
    }

    /// <summary>More about the person before: an organisation, a role that goes on after a comma; or an office whose holder is yet to come.</summary>
    private void More(int start, int end)
    {
        if (IsNobody(start))
        {
            return;
        }

        if (officesFirst || people.Count == 0)
        {
            office = office < 0 ? start : office;
            return;
        }

        if (char.IsLower(plain[start]))
        {
            return;
        }

        var more = new MoreOfPerson(scanner, ends, people[^1]);
        var stop = EntryText.End(plain, start, end);
        if (office < 0 && more.IsLineUnder(start))
        {
            people[^1] = more.WithLine(start);
        }
        else if (more.IsOfTheNext(start, stop))
        {
            office = start;
        }
        else
        {
            people[^1] = more.With(start, stop);
        }
    }

    /// <summary>The words were taken with the line that they stand on.</summary>
    private bool IsTaken(int start) => people.Count > 0 && (people[^1].Role is { } role && role.End > start || people[^1].Note is { } note && note.End > start);

    /// <summary>A number, "none", or "Vacancy - 1": a seat that nobody holds.</summary>
    private bool IsNobody(int start) =>
        IsTaken(start) || char.IsDigit(plain[start]) || plain.AsSpan(start).StartsWith("vacan", StringComparison.OrdinalIgnoreCase) || (scanner.HitAt(start) is { } hit && hit.Is(Cue.Nothing));

    private void Beside(int start, int end)
    {
        if (people.Count > 0)
        {
            people[^1] = NameTail.Bracket(plain, scanner, people[^1], start, end);
        }
    }
}
