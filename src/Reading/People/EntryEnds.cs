using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Tells where the entries of a list of people begin and end.</summary>
internal sealed class EntryEnds(NameScanner scanner, int[] breaks, int[] cells)
{
    private static readonly string[] Joins = ["and ", "& ", "also ", "plus ", "together with ", "with ", "the ", "both "];

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
        var named = scanner.At(start, surnames);
        for (var at = start; at < to; at++)
        {
            var c = plain[at];
            depth = c is '(' or '[' ? depth + 1 : c is ')' or ']' ? Math.Max(depth - 1, 0) : depth;
            if (depth == 0 && at > start && EndsAt(at, start, named))
            {
                return at;
            }
        }

        return to;
    }

    /// <summary>True where a paragraph ended between the two places.</summary>
    public bool ParagraphBetween(int from, int to)
    {
        var at = Array.BinarySearch(breaks, from);
        at = at < 0 ? ~at : at;
        return at < breaks.Length && breaks[at] < to;
    }

    private bool EndsAt(int at, int start, PersonName? named)
    {
        return plain[at] switch
        {
            ',' or ';' or '|' or '\u2022' => true,
            '/' => scanner.At(at + 1) is not null || scanner.IsTitle(at + 1),
            ':' => named is not null && at > named.End,
            ' ' => IsBreak(at, named) || JoinAt(at + 1, plain.Length) > at + 1 && !StartsWith(at + 1, "the ") && !StartsWith(at + 1, "with ") || NameBegins(at + 1, start),
            _ => false,
        };
    }

    /// <summary>A line's end parts two entries when a whole name stands before it and the next line does not run on.</summary>
    private bool IsBreak(int at, PersonName? named)
    {
        if (named is null || named.End > at || at + 1 >= plain.Length || (Array.BinarySearch(breaks, at) < 0 && Array.BinarySearch(cells, at) < 0))
        {
            return false;
        }

        return plain[at + 1] != '(' && !char.IsLower(plain[at + 1]);
    }

    /// <summary>A new title begins a new person, unless a small word ties it to the one before: "substitute for Cllr Loam".</summary>
    private bool NameBegins(int at, int start)
    {
        if (at - 1 <= start || !scanner.IsTitle(at) || scanner.HitAt(at) is { } hit && hit.Is(Cue.Office) && !hit.Is(Cue.Body) && scanner.At(at) is null)
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

        return !scanner.IsTitle(word) && !char.IsLower(plain[word]);
    }

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
