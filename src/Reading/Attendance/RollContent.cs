using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>Finds where the list begins behind the word of its heading: after a colon, in the next block, or right at a name.</summary>
internal static class RollContent
{
    private const int LongestHeading = 90;

    /// <summary>A heading at the start of a block ends with a colon or dash, with the block, or right before a name; -1 where it heads nothing.</summary>
    public static int AfterOpening(Block block, CueHit hit)
    {
        var plain = block.Plain;
        var stop = Math.Min(plain.Length, block.Body + LongestHeading);
        var mark = hit.End >= stop ? -1 : plain.AsSpan(hit.End, stop - hit.End).IndexOfAny(':', ';', '.');
        if (mark >= 0 && plain[hit.End + mark] != '.' && IsHeadingText(plain.AsSpan(hit.End, mark)))
        {
            return hit.End + mark + 1;
        }

        if (LeadsIn(block, hit))
        {
            return plain.Length;
        }

        var at = SkipSpaces(plain, hit.End);
        if (at >= plain.Length || (mark == 0 && at + 1 >= plain.Length))
        {
            return plain.Length;
        }

        if (plain[at] is '-' or '.' or '\t' && NameFollows(block, SkipMarks(plain, at)))
        {
            return SkipMarks(plain, at);
        }

        var direct = hit.Start == block.Body && plain[hit.End - 1] is not ('f' or 'F');
        return direct && NameFollows(block, at) ? at : AfterTranslation(block, hit, at);
    }

    /// <summary>"Apologies had been sent by the following members of the Committee:" heads the lines below it.</summary>
    private static bool LeadsIn(Block block, CueHit hit)
    {
        var rest = block.Plain.AsSpan(hit.End);
        rest = rest.TrimEnd(" -");
        return rest.Length is > 0 and < 140 && rest[^1] == ':' && rest[..^1].IndexOfAny(':', '.', ';') < 0
            && (rest.Contains(" following", StringComparison.OrdinalIgnoreCase) || rest.EndsWith(" from:", StringComparison.OrdinalIgnoreCase) || rest.EndsWith(" on behalf of:", StringComparison.OrdinalIgnoreCase))
            && !rest.Contains(" that ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Present / Yn bresennol": the heading again in another language.</summary>
    private static int AfterTranslation(Block block, CueHit hit, int at)
    {
        if (block.Plain[at] is not ('/' or '('))
        {
            return AfterVerb(block, at);
        }

        return block.First(Cue.Title, at) is { } title && title.Start - at < 40 ? title.Start : block.Plain.Length - hit.End < 30 ? block.Plain.Length : -1;
    }

    /// <summary>"Also present were Councillors …".</summary>
    private static int AfterVerb(Block block, int at)
    {
        var rest = block.Plain.AsSpan(at);
        var skip = rest.StartsWith("were ", StringComparison.Ordinal) ? 5 : rest.StartsWith("was ", StringComparison.Ordinal) ? 4 : 0;
        return skip > 0 && NameFollows(block, at + skip) ? at + skip : -1;
    }

    /// <summary>Inside a block a heading is capitalised and has its colon; a number or a full stop may stand before it; -1 where it heads nothing.</summary>
    public static int AfterInner(Block block, CueHit hit)
    {
        var plain = block.Plain;
        if (plain[^1] is ':' or '-' && plain.Length - hit.End <= 3 && hit.Is(Cue.Present) && plain.Length < 300 && plain.Contains("meeting", StringComparison.OrdinalIgnoreCase))
        {
            return plain.Length;
        }

        if (!char.IsUpper(plain[hit.Start]) || hit.End >= plain.Length)
        {
            return -1;
        }

        var mark = plain.AsSpan(hit.End, Math.Min(plain.Length - hit.End, 50)).IndexOf(':');
        var follows = hit.Start < 2 || plain[hit.Start - 2] is '.' or ')' or ':' or ';' || char.IsDigit(plain[hit.Start - 2]);
        return mark >= 0 && IsHeadingText(plain.AsSpan(hit.End, mark)) && (mark <= 1 || follows) ? hit.End + mark + 1 : -1;
    }

    /// <summary>What may stand between the heading's word and its colon: "for absence accepted from", "in attendance".</summary>
    private static bool IsHeadingText(ReadOnlySpan<char> between)
    {
        if (between.Length > 45)
        {
            return false;
        }

        var words = 0;
        foreach (var c in between)
        {
            words += c == ' ' ? 1 : 0;
            if (char.IsDigit(c) || c is '"' or ',')
            {
                return false;
            }
        }

        return words <= 6;
    }

    private static bool NameFollows(Block block, int at) =>
        at < block.Plain.Length && (PersonNames.At(block, at) is not null || block.First(Cue.Title, at) is { } hit && hit.Start == at);

    private static int SkipSpaces(string plain, int at)
    {
        while (at < plain.Length && plain[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static int SkipMarks(string plain, int at)
    {
        while (at < plain.Length && plain[at] is ' ' or '-' or '.' or ':')
        {
            at++;
        }

        return at;
    }
}
