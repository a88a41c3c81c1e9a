using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>The heading of a list of people inside a block: "Present:", "MEMBERS PRESENT:", "2. To consider apologies for absence:".</summary>
/// <param name="Roll">Which list it heads.</param>
/// <param name="Start">Where it begins in the block's plain line.</param>
/// <param name="Content">Where the list begins, after the heading.</param>
/// <param name="IsWeak">Its words ("Members:", "Staff:") head such a list only among other such lists.</param>
/// <param name="IsOfAll">"Attendees" are all who came, or, below a list of the members, the others.</param>
internal readonly record struct RollHeading(Roll Roll, int Start, int Content, bool IsWeak, bool IsOfAll)
{
    private const Cue Rolls = Cue.Present | Cue.Apologies | Cue.Absent | Cue.InAttendance | Cue.Substitute;

    private const int LongestHeading = 90;

    /// <summary>Every heading in the block, in order.</summary>
    public static List<RollHeading> In(Block block)
    {
        var found = new List<RollHeading>();
        var from = block.Body;
        foreach (var hit in block.Cues)
        {
            if (hit.Start < from || !hit.Is(Rolls) || hit.Is(Cue.Title) || RollOf(block, hit) is not (var roll and not Roll.None))
            {
                continue;
            }

            var opens = found.Count == 0 && OpensBlock(block, hit);
            var weak = IsWeakWord(block.Plain.AsSpan(hit.Start, hit.End - hit.Start)) && !block.Plain.AsSpan(hit.End).StartsWith(" present", StringComparison.OrdinalIgnoreCase);
            var content = opens && !weak ? AfterOpening(block, hit) : weak && roll is Roll.InAttendance or Roll.Present && IsWhole(block, hit) ? block.Plain.Length : AfterInner(block, hit);
            if (content < 0)
            {
                continue;
            }

            var ofAll = block.Plain.AsSpan(hit.Start, hit.End - hit.Start).Equals("attendees", StringComparison.OrdinalIgnoreCase);
            found.Add(new RollHeading(roll, opens ? block.Body : hit.Start, content, weak, ofAll));
            from = content;
        }

        return found;
    }

    /// <summary>"Officers" on a line of its own.</summary>
    private static bool IsWhole(Block block, CueHit hit) => hit.Start == 0 && hit.End == block.Plain.Length && char.IsUpper(block.Plain[0]);

    private static Roll RollOf(Block block, CueHit hit)
    {
        if (hit.Is(Cue.InAttendance))
        {
            return IsOfMembers(block, hit) ? Roll.Present : Roll.InAttendance;
        }

        if (hit.Is(Cue.Absent))
        {
            return hit.Is(Cue.Apologies) ? Roll.Apologies : Roll.Absent;
        }

        if (hit.Is(Cue.Apologies))
        {
            return Roll.Apologies;
        }

        var word = block.Plain.AsSpan(hit.Start, hit.End - hit.Start);
        if (hit.Is(Cue.Substitute))
        {
            return word.StartsWith("substitute", StringComparison.OrdinalIgnoreCase) && word.Length <= 11 ? Roll.Substitutes : Roll.None;
        }

        return IsOfOthers(block.Plain.AsSpan(block.Body, Math.Max(hit.Start - block.Body, 0))) ? Roll.InAttendance : Roll.Present;
    }

    /// <summary>"Staff and visitors present:" heads those who are not members.</summary>
    private static bool IsOfOthers(ReadOnlySpan<char> before) =>
        before.Length < 40
        && (before.Contains("staff", StringComparison.OrdinalIgnoreCase) || before.Contains("officer", StringComparison.OrdinalIgnoreCase)
            || before.Contains("visitors", StringComparison.OrdinalIgnoreCase) || before.Contains("public", StringComparison.OrdinalIgnoreCase)
            || before.Contains("officials", StringComparison.OrdinalIgnoreCase) || before.Contains("guests", StringComparison.OrdinalIgnoreCase)
            || before.Contains("others", StringComparison.OrdinalIgnoreCase) || before.StartsWith("also", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Members in attendance:" and "Councillors in attendance:" head the members.</summary>
    private static bool IsOfMembers(Block block, CueHit hit)
    {
        var before = block.Plain.AsSpan(block.Body, Math.Max(hit.Start - block.Body, 0));
        return before.Length < 30
            && (before.Contains("councillors", StringComparison.OrdinalIgnoreCase) || before.Contains("members", StringComparison.OrdinalIgnoreCase))
            && !before.Contains("other", StringComparison.OrdinalIgnoreCase)
            && !before.Contains("non-", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Only a few words that name nobody may stand between the start of the block and the heading's word.</summary>
    private static bool OpensBlock(Block block, CueHit hit)
    {
        if (hit.Start - block.Body > 60)
        {
            return false;
        }

        foreach (var earlier in block.Cues)
        {
            if (earlier.Start >= hit.Start)
            {
                break;
            }

            if (earlier.Start >= block.Body && earlier.Is(Cue.Title) && PersonNames.At(block, earlier.Start) is not null)
            {
                return false;
            }
        }

        // "Otto Lint had sent his apologies." heads nothing.
        var before = block.Plain.AsSpan(block.Body, Math.Max(hit.Start - block.Body, 0));
        if (before.Contains(" sent ", StringComparison.Ordinal) || before.Contains(" gave ", StringComparison.Ordinal) || before.Contains(" given ", StringComparison.Ordinal))
        {
            return false;
        }

        return before.IndexOfAny('.', ',', '"') < 0 || IsNumbering(before);
    }

    /// <summary>"C048/23 1. " before the heading numbers it.</summary>
    private static bool IsNumbering(ReadOnlySpan<char> before)
    {
        foreach (var range in before.Split(' '))
        {
            if (before[range] is { IsEmpty: false } word && word.IndexOfAnyInRange('0', '9') < 0)
            {
                return false;
            }
        }

        return before.Length < 24;
    }

    /// <summary>A heading at the start of a block ends with a colon or dash, with the block, or right before a name.</summary>
    private static int AfterOpening(Block block, CueHit hit)
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

    /// <summary>Inside a block a heading is capitalised and has its colon; a number or a full stop may stand before it.</summary>
    private static int AfterInner(Block block, CueHit hit)
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

    private static bool IsWeakWord(ReadOnlySpan<char> word)
    {
        return word.Equals("members", StringComparison.OrdinalIgnoreCase) || word.Equals("councillors", StringComparison.OrdinalIgnoreCase)
            || word.Equals("officers", StringComparison.OrdinalIgnoreCase) || word.Equals("staff", StringComparison.OrdinalIgnoreCase)
            || word.Equals("observers", StringComparison.OrdinalIgnoreCase) || word.Equals("observer", StringComparison.OrdinalIgnoreCase)
            || word.Equals("guests", StringComparison.OrdinalIgnoreCase) || word.Equals("witnesses", StringComparison.OrdinalIgnoreCase)
            || word.Equals("officials", StringComparison.OrdinalIgnoreCase) || word.EndsWith(" members", StringComparison.OrdinalIgnoreCase)
            || word.Equals("advisers", StringComparison.OrdinalIgnoreCase);
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
