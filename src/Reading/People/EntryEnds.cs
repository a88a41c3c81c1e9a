using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Tells where the entries of a list of people begin and end.</summary>
internal sealed class EntryEnds(NameScanner scanner, int[] breaks, int[] cells)
{
    private static readonly string[] Joins = ["and ", "& ", "also ", "plus ", "together with ", "with ", "the ", "both ", "from "];

    private const int LongestBracket = 90;

    private readonly string plain = scanner.Plain;

    /// <summary>The first place at or after <paramref name="at"/> where an entry begins.</summary>
    public int Skip(int at, int to)
    {
        while (at < to)
        {
            var joined = JoinAt(at, to);
            if (joined > at)
            {
                at = joined;
            }
            else if (plain[at] is '(' or '[' || char.IsLetterOrDigit(plain[at]))
            {
                return at;
            }
            else
            {
                at++;
            }
        }

        return to;
    }

    /// <summary>Where the entry that begins at <paramref name="start"/> ends.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="to">Where the list ends.</param>
    /// <param name="surnames">Surnames stand alone in this list.</param>
    public int Of(int start, int to, bool surnames)
    {
        var depth = 0;
        var named = Whole(start, surnames);
        for (var at = start; at < to; at++)
        {
            var c = plain[at];
            depth = c is '(' or '[' ? depth + 1 : c is ')' or ']' ? Math.Max(depth - 1, 0) : depth;
            if (at > start && (depth == 0 ? EndsAt(at, start, named) : LeftOpen(at, to)))
            {
                return at;
            }
        }

        return to;
    }

    /// <summary>"Mrs Ash (Parish Council Mr Loam (Mill)": the bracket was never closed where a titled name with a bracket of its own begins.</summary>
    private bool LeftOpen(int at, int to)
    {
        if (plain[at] != ' ' || !scanner.IsTitle(at + 1) || scanner.At(at + 1) is not { } next)
        {
            return false;
        }

        if (next.End + 2 >= to || plain.AsSpan(next.End, 2) is not " (")
        {
            return false;
        }

        // "(for Mr Loam (Mill))" closes both.
        var close = plain.AsSpan(next.End, Math.Min(LongestBracket, to - next.End)).IndexOf(')');
        return close > 0 && (next.End + close + 1 >= to || plain[next.End + close + 1] != ')');
    }

    /// <summary>The name at <paramref name="start"/>, without words of the next cell, or of a next line that begins another entry.</summary>
    public PersonName? Whole(int start, bool surnames)
    {
        if (scanner.At(start, surnames) is not { } name)
        {
            return null;
        }

        // "Finn Reed | Councillor", and below it the next row: a title that fills its cell is what the person before it is.
        if (OpensCell(start) && ParagraphBetween(start, name.Bare))
        {
            return null;
        }

        var cut = FirstIn(cells, name.Bare, name.End);
        if (cut >= 0)
        {
            return scanner.Until(name, cut);
        }

        cut = FirstIn(breaks, name.Bare, name.End);
        return cut >= 0 && scanner.Until(name, cut) is { } line && !RunsOver(line, cut, name.End) ? line : name;
    }

    /// <summary>A name runs over the end of a line when one more word of it stands there, and the list goes on behind that word.</summary>
    private bool RunsOver(PersonName line, int cut, int end)
    {
        if (plain.AsSpan(cut + 1, end - cut - 1).Contains(' '))
        {
            return false;
        }

        var next = end < plain.Length ? plain[end] : '\0';
        return next is ',' or ';' || (next == ' ' && (IsJoin(end + 1) || plain[Math.Min(end + 1, plain.Length - 1)] == '('))
            || !plain.AsSpan(line.Bare, line.End - line.Bare).Contains(' ');
    }

    private static int FirstIn(int[] places, int from, int to)
    {
        var at = Array.BinarySearch(places, from);
        at = at < 0 ? ~at : at;
        return at < places.Length && places[at] < to ? places[at] : -1;
    }

    /// <summary>True where a cell or a column ends right before the place.</summary>
    public bool OpensCell(int at) => at > 0 && Array.BinarySearch(cells, at - 1) >= 0;

    /// <summary>True where a paragraph ended between the two places.</summary>
    public bool ParagraphBetween(int from, int to)
    {
        var at = Array.BinarySearch(breaks, from);
        at = at < 0 ? ~at : at;
        return at < breaks.Length && breaks[at] < to;
    }

    /// <summary>True where exactly one paragraph ended between the two places.</summary>
    public bool IsNextParagraph(int from, int to)
    {
        var at = Array.BinarySearch(breaks, from);
        at = at < 0 ? ~at : at;
        return at < breaks.Length && breaks[at] < to && (at + 1 >= breaks.Length || breaks[at + 1] >= to);
    }

    /// <summary>Where the paragraph that holds the place ends.</summary>
    public int ParagraphEnd(int from) => FirstIn(breaks, from, int.MaxValue) is var end and >= 0 ? end : plain.Length;

    private bool EndsAt(int at, int start, PersonName? named)
    {
        return plain[at] switch
        {
            ',' or ';' or '|' or '\u2022' => true,
            '/' => scanner.At(at + 1) is not null || scanner.IsTitle(at + 1),
            ':' => named is not null && (at > named.End || scanner.At(Math.Min(at + 2, plain.Length)) is not null),
            ' ' => IsBreak(at, named) || IsJoin(at + 1) || NameBegins(at + 1, start, named) || (plain[at - 1] == ')' && scanner.At(at + 1) is not null),
            _ => false,
        };
    }

    private bool IsJoin(int at) => JoinAt(at, plain.Length) > at && !StartsWith(at, "the ") && !StartsWith(at, "from ")
        && (!StartsWith(at, "with ") || at + 5 >= plain.Length || !char.IsUpper(plain[at + 5]));

    /// <summary>A line's end parts two entries when a whole name stands before it and the next line does not run on, or begins with a name.</summary>
    private bool IsBreak(int at, PersonName? named)
    {
        if (at + 1 >= plain.Length || (Array.BinarySearch(breaks, at) < 0 && Array.BinarySearch(cells, at) < 0))
        {
            return false;
        }

        return named is null || named.End > at
            ? scanner.At(at + 1) is not null && Array.BinarySearch(breaks, at) >= 0 && named is null
            : plain[at + 1] != '(' && !char.IsLower(plain[at + 1]);
    }

    /// <summary>A new title begins a new person, unless a small word ties it to the one before: "substitute for Cllr Loam", "who was substituted by Cllr Loam".</summary>
    private bool NameBegins(int at, int start, PersonName? named)
    {
        if (at - 1 <= start || !scanner.IsTitle(at) || (named is not null && (at < named.End || EndsLine(at) || OwnInitials.End(plain, named.Bare, named.End, at) > 0)) || IsPost(at))
        {
            return false;
        }

        var end = at - 1;
        while (end > start && plain[end - 1] is '.' or ' ')
        {
            end--;
        }

        var word = end;
        while (word > start && plain[word - 1] != ' ')
        {
            word--;
        }

        var tied = named is null ? plain.AsSpan(word, end - word) is "by" or "for" && SubstitutesIn(start, at) : char.IsLower(plain[word]);
        return !scanner.IsTitle(word) && !tied;
    }

    private bool SubstitutesIn(int start, int at)
    {
        for (var i = Math.Max(start, at - 40); i < at; i++)
        {
            if (scanner.HitAt(i) is { } hit && hit.Is(Cue.Substitute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Superintendent" and "Councillor" without a name behind them are posts.</summary>
    private bool IsPost(int at) => scanner.HitAt(at) is { } hit && hit.Is(Cue.Office) && !hit.Is(Cue.Body) && scanner.At(at) is null;

    /// <summary>A title that ends its line is what the person before it is: "Mark Pole (MPO) Councillor".</summary>
    private bool EndsLine(int at) => scanner.HitAt(at) is { } hit && Array.BinarySearch(breaks, hit.End) >= 0;

    private int JoinAt(int at, int to)
    {
        if (at > 0 && char.IsLetterOrDigit(plain[at - 1]))
        {
            return at;
        }

        foreach (var join in Joins)
        {
            if (StartsWith(at, join) && at + join.Length <= to)
            {
                return at + join.Length;
            }
        }

        return at;
    }

    private bool StartsWith(int at, string word) =>
        at + word.Length <= plain.Length && plain.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
