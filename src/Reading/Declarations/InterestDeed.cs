using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Declarations;

/// <summary>What was done about an interest: "left the room", "took no part in the vote".</summary>
internal static class InterestDeed
{
    private static readonly string[] Deeds =
    [
        "left ", "withdrew", "remained", "stayed", "took no part", "took part", "did not ", "would not ", "would leave", "would withdraw", "would abstain", "abstained", "retired ", "spoke",
        "vacated", "retained an open mind", "could ", "was granted", "had been granted", "would remain", "and took", "will leave", "will not ", "would take no part", "refrained",
    ];

    /// <summary>What was done about it in the same sentence; null when nothing is said.</summary>
    public static string? InSentence(in InterestWords words) => Start(words) is var at and >= 0 ? words.Block.Text.Cut(at, words.TrimEnd(at, words.To)).Text : null;

    /// <summary>What the next sentence says was done about it: "She withdrew while it was considered."</summary>
    public static string? InNextSentence(Block block, int start, int end, string who)
    {
        var sentence = block.Plain.AsSpan(start, end - start);
        var same = sentence.StartsWith("He ", StringComparison.Ordinal) || sentence.StartsWith("She ", StringComparison.Ordinal) || sentence.StartsWith("They ", StringComparison.Ordinal)
            || sentence.Contains(who.AsSpan(who.LastIndexOf(' ') + 1), StringComparison.Ordinal);
        if (!same || sentence.Contains(" declared", StringComparison.OrdinalIgnoreCase) || sentence.Length > 200)
        {
            return null;
        }

        foreach (var deed in Deeds)
        {
            if (sentence.Contains(deed, StringComparison.OrdinalIgnoreCase))
            {
                return block.Text.Cut(start, end).Text;
            }
        }

        return null;
    }

    /// <summary>Where the first deed of the sentence begins; -1 where none is told.</summary>
    public static int Start(in InterestWords words)
    {
        var best = -1;
        foreach (var deed in Deeds)
        {
            var at = words.Find(deed);
            if (at > words.From + 10 && words.Plain[at - 1] == ' ' && (best < 0 || at < best) && Joined(words, at))
            {
                best = at;
            }
        }

        return best;
    }

    /// <summary>"… and left the room", "…, and that he would not vote": the deed is joined on.</summary>
    private static bool Joined(in InterestWords words, int at)
    {
        var before = words.Plain.AsSpan(Math.Max(words.From, at - 32), Math.Min(32, at - words.From));
        return before.Contains(" and ", StringComparison.Ordinal) || before.Contains("; ", StringComparison.Ordinal) || before.Contains(" but ", StringComparison.Ordinal);
    }

    /// <summary>Where the words end before the "and" that joins the deed at a place to them.</summary>
    public static int JoinBefore(in InterestWords words, int at)
    {
        var and = words.Plain.LastIndexOf(" and ", at, Math.Min(at - words.From + 1, 36), StringComparison.Ordinal);
        return and > words.From ? and : at;
    }
}
