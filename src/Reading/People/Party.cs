using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.People;

/// <summary>Who moves, seconds or declares: a person, an office ("the Chair") or the initials that the minutes use, as a range of a block's plain line.</summary>
internal readonly record struct Party(Block Block, int Start, int End)
{
    public string Printed => Block.Text.Cut(Start, End).Text;

    /// <summary>The party that begins at <paramref name="at"/>, punctuation and "by" aside.</summary>
    public static Party? After(Block block, int at)
    {
        var plain = block.Plain;
        at = SkipMarks(plain, at);
        if (StartsWith(plain, at, "by ") || StartsWith(plain, at, "by:"))
        {
            at = SkipMarks(plain, at + 3);
        }

        var party = PersonNames.At(block, at) is { } name ? new Party(block, name.Start, name.End) : Office(block, at) ?? Initials(block, at);
        return party is { } office ? office with { End = WithHolder(block, office.End) } : null;
    }

    /// <summary>"the Lord Mayor (Councillor Ash)": the bracket says who holds the office.</summary>
    private static int WithHolder(Block block, int end)
    {
        var plain = block.Plain;
        if (end + 3 >= plain.Length || plain[end] != ' ' || plain[end + 1] != '(' || block.First(Cue.Title, end + 2) is not { } title || title.Start != end + 2)
        {
            return end;
        }

        return PersonNames.At(block, end + 2) is { } holder && holder.End < plain.Length && plain[holder.End] == ')' ? holder.End + 1 : end;
    }

    /// <summary>The party that ends right before <paramref name="end"/>, small words such as "then" aside.</summary>
    public static Party? Before(Block block, int end)
    {
        end = SkipSmallWords(block.Plain, end);
        if (PersonNames.Before(block, end) is { } name)
        {
            return new Party(block, name.Start, name.End);
        }

        foreach (var hit in block.Cues)
        {
            if (hit.End == end && hit.Is(Cue.Office))
            {
                return new Party(block, WithArticle(block.Plain, hit.Start), hit.End);
            }
        }

        return InitialsBefore(block, end);
    }

    /// <summary>True where the whole of the block is one person's name.</summary>
    public static Party? Whole(Block block) =>
        PersonNames.At(block, block.Body) is { } name && name.End >= block.Plain.Length - 1 ? new Party(block, name.Start, name.End) : null;

    private static Party? Office(Block block, int at)
    {
        var from = StartsWith(block.Plain, at, "the ") ? at + 4 : at;
        foreach (var hit in block.Cues)
        {
            if ((hit.Start == from || hit.Start == at) && hit.Is(Cue.Office))
            {
                return new Party(block, at, hit.End);
            }
        }

        return null;
    }

    /// <summary>"MT" or "FRE": capitals that stand alone.</summary>
    private static Party? Initials(Block block, int at)
    {
        var plain = block.Plain;
        var end = at;
        while (end < plain.Length && char.IsUpper(plain[end]))
        {
            end++;
        }

        var alone = end >= plain.Length || !char.IsLetterOrDigit(plain[end]);
        return end - at is >= 2 and <= 4 && alone ? new Party(block, at, end) : null;
    }

    /// <summary>"LF declared": capitals at the start of a sentence.</summary>
    private static Party? InitialsBefore(Block block, int end)
    {
        var plain = block.Plain;
        var start = end;
        while (start > 0 && char.IsUpper(plain[start - 1]))
        {
            start--;
        }

        var opens = start == block.Body || (start >= 2 && plain[start - 1] == ' ' && plain[start - 2] is '.' or ')' or '"' or 't' or 's');
        return end - start is 2 or 3 && opens ? new Party(block, start, end) : null;
    }

    private static int SkipSmallWords(string plain, int end)
    {
        while (true)
        {
            while (end > 0 && plain[end - 1] is ' ' or ',')
            {
                end--;
            }

            var start = end;
            while (start > 0 && plain[start - 1] != ' ')
            {
                start--;
            }

            if (plain.AsSpan(start, end - start) is not ("then" or "also" or "formally" or "duly" or "therefore" or "had" or "has" or "again" or "subsequently" or "each" or "both" or "all" or "now" or "later"))
            {
                return end;
            }

            end = start;
        }
    }

    private static int WithArticle(string plain, int start) => start >= 4 && StartsWith(plain, start - 4, "the ") ? start - 4 : start;

    private static int SkipMarks(string plain, int at)
    {
        while (at < plain.Length && plain[at] is ' ' or ':' or '-' or '(' or '.' or ';' or ',')
        {
            at++;
        }

        return at;
    }

    private static bool StartsWith(string plain, int at, string word) =>
        at + word.Length <= plain.Length && plain.AsSpan(at, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
}
