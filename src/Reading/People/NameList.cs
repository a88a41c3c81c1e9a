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
            people.Add(office >= 0 && (!person.Titled || HasArticle(office)) && person.Role is null ? person with { Role = new PlainRange(office, TrimEnd(office, name.Start)) } : person);
            office = -1;
            return;
        }

        if (!OfficeWithNames(start, end))
        {
            More(start, end);
        }
    }

    /// <summary>"Councillors:" or "Councillors," is the title of all who follow.</summary>
    private bool IsTitleAlone(int start, int end) => scanner.IsShared(start) && scanner.HitAt(start) is { } hit && hit.End >= TrimEnd(start, end);

    private void Share(int start)
    {
        if (scanner.IsShared(start))
        {
            surnames = true;
            officesFirst = false;
        }
    }

    /// <summary>A name without a title stands only where nothing but a role or a note follows it.</summary>
    private bool Stands(PersonName name, int start, int end)
    {
        if (scanner.IsTitle(start))
        {
            return true;
        }

        if (IsShouted(name))
        {
            return false;
        }

        if (officesFirst || (office >= 0 && !HasHolder(name, end)))
        {
            return false;
        }

        var at = name.End;
        while (at < end && plain[at] == ' ')
        {
            at++;
        }

        if (IsOrganisation(start, at, end))
        {
            return false;
        }

        return at >= end || char.IsDigit(plain[at]) || plain[at] is '(' or '[' or '-' or ':' or '|' or '.' || (scanner.HitAt(at) is { } hit && hit.Is(Cue.Office | Cue.NotAName | Cue.Body | Cue.Substitute) && !IsSurname(name));
    }

    /// <summary>"the Corporate Director: Finance, Gwen Rees": the name behind an office that has its article is who holds it.</summary>
    private bool HasHolder(PersonName name, int end) => name.End >= TrimEnd(name.Start, end) && HasArticle(office);

    /// <summary>"and the Parish Clerk, Mrs Ash": the office is of who comes next.</summary>
    private bool HasArticle(int at) => at >= 4 && plain.AsSpan(at - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Downham Hospitals NHS Trust" behind a person on the same line is where they work.</summary>
    private bool IsOrganisation(int start, int at, int end)
    {
        if (people.Count == 0 || ends.ParagraphBetween(people[^1].End, start))
        {
            return false;
        }

        var isNext = scanner.HitAt(at) is { } word && word.Is(Cue.NotAName | Cue.Body) && !word.Is(Cue.Office);
        return (isNext && ends.OpensCell(start)) || Workplace.Is(plain.AsSpan(start, TrimEnd(start, end) - start));
    }

    /// <summary>Untitled words all in capitals are a heading.</summary>
    private bool IsShouted(PersonName name) => plain.AsSpan(name.Bare, name.End - name.Bare) is { Length: > 7 } words && !words.ContainsAnyInRange('a', 'z');

    private bool IsSurname(PersonName name) => !plain.AsSpan(name.Bare, name.End - name.Bare).Contains(' ');

    /// <summary>"Chief Executive (Mr N Birch)", "Engineers (Messrs. S. Ash and J. Elm)", "Chair: Kate Linden".</summary>
    private bool OfficeWithNames(int start, int end)
    {
        var open = plain.AsSpan(start, end - start).IndexOfAny('(', ':');
        if (open <= 0)
        {
            return false;
        }

        open += start;
        if (Deputises(open, end))
        {
            return false;
        }

        var close = plain[open] == '(' ? plain.IndexOf(')', open, end - open) : end;
        close = close < 0 ? end : close;
        var role = new PlainRange(office >= 0 ? office : start, TrimEnd(start, open));
        var inside = new NameList(scanner, breaks, cells).Read(open + 1, close);
        if (inside.Count == 0 || inside[0].Start > open + 12)
        {
            return false;
        }

        foreach (var person in inside)
        {
            people.Add(person with { Role = role, Note = person.Note ?? person.Role });
        }

        officesFirst = plain[open] == '(';
        office = -1;
        return true;
    }

    /// <summary>"Executive Engineer, (Mr. P. Vale)": the bracket names who holds the office before it.</summary>
    private bool Holders(int start, int end)
    {
        var inside = new NameList(scanner, breaks, cells).Read(start + 1, end);
        foreach (var person in inside)
        {
            people.Add(person with { Role = new PlainRange(office, TrimEnd(office, start)), Note = person.Note ?? person.Role });
        }

        office = inside.Count > 0 ? -1 : office;
        return inside.Count > 0;
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

        var last = people[^1];
        var stop = TrimEnd(start, end);
        if (IsLineUnder(last, start))
        {
            var line = new PlainRange(start, TrimEnd(start, ends.ParagraphEnd(start)));
            people[^1] = last.Role is null ? last with { Role = line } : last with { Note = last.Note ?? line };
            return;
        }

        if (IsOfTheNext(last, start, stop))
        {
            office = start;
            return;
        }

        if (last.Role is { } role && plain.AsSpan(role.End, start - role.End).Contains(')'))
        {
            people[^1] = last with { Note = last.Note ?? new PlainRange(start, stop) };
            return;
        }

        people[^1] = last with { Role = new PlainRange(last.Role?.Start ?? start, stop) };
    }

    private bool IsOfTheNext(PersonName last, int start, int stop) =>
        ends.ParagraphBetween(last.End, start) || stop - start > 120 || (HasArticle(start) && scanner.IsTitle(ends.Skip(stop, plain.Length)));

    /// <summary>"Ann Ash", "Nominated by the Health Board", "Ben Birch", each on a line of its own: the middle one is what Ann Ash is.</summary>
    private bool IsLineUnder(PersonName last, int start)
    {
        var end = ends.ParagraphEnd(start);
        var next = ends.Skip(end, plain.Length);
        return office < 0 && end - start <= 120 && plain.AsSpan(start, end - start).ContainsAnyInRange('a', 'z') && ends.IsNextParagraph(last.End, start)
            && (next >= plain.Length || scanner.At(next) is not null);
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

    private int TrimEnd(int start, int end)
    {
        while (end > start && plain[end - 1] is ' ' or ',' or ';' or ':' or '.' or '-')
        {
            end--;
        }

        return end;
    }
}
