using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Actions;

/// <summary>Reads what is to be done where nobody is named first: "A report will be forwarded", "that a briefing note be circulated".</summary>
internal static class Passive
{
    private static readonly string[] Papers = ["report", "reports", "briefing", "note", "paper", "update", "letter", "copy", "copies", "review", "presentation", "figures", "response"];

    private static readonly string[] Verbs =
        [" is ", " are ", " was ", " were ", " has ", " have ", " had ", " will ", " would ", " that ", " which ", " who ", " for ", " as ", " not ", "ed ", " need ", " needs ", " due ", " going ", " how ", " ought "];

    public static Undertaking? Read(Block block, int start, int end)
    {
        var plain = block.Plain;
        var cues = CueRow.Of(block);
        for (var hit = cues.Next(Cue.Deed, start, end); hit is { } deed; hit = cues.Next(Cue.Deed, deed.End, end))
        {
            if (!Scan.StartsWith(plain, deed.Start, "be"))
            {
                continue;
            }

            var before = plain.AsSpan(start, deed.Start - start).TrimEnd();
            if (before.EndsWith(" will", StringComparison.Ordinal) && IsThing(plain, start, deed.Start))
            {
                return new Undertaking(start, By(plain, cues, deed.End, end));
            }

            if (before.EndsWith(" would", StringComparison.Ordinal) && IsSent(plain, deed) && Teller(block, start, end) is { } teller)
            {
                return new Undertaking(start, teller);
            }

            if (before.EndsWith(" to", StringComparison.Ordinal) && IsNoted(before[..^3]) && IsThing(plain, start, deed.Start))
            {
                return new Undertaking(start, By(plain, cues, deed.End, end));
            }

            if (IsWished(before, plain, start) && Names(before))
            {
                return new Undertaking(start, By(plain, cues, deed.End, end));
            }
        }

        return null;
    }

    // "Ms Venn to be invited to the next meeting.": a note of what is to be done, without a verb of its own.
    private static bool IsNoted(ReadOnlySpan<char> before)
    {
        if (before.Length == 0 || !char.IsUpper(before[0]) || before.Contains('('))
        {
            return false;
        }

        foreach (var word in Verbs)
        {
            if (before.Contains(word, StringComparison.Ordinal) || before.EndsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSent(string plain, CueHit deed)
    {
        return Scan.StartsWithAny(plain, deed.Start + 3, "sent", "circulated", "forwarded", "e-mailed", "emailed", "provided", "shared");
    }

    // "The Chief Executive said the timetable would be sent": who says that a paper will come is held to it.
    private static string? Teller(Block block, int start, int end)
    {
        return SpeechReader.Read(block, start, end) is { Asks: false, Requests: false, Speaker: { } speaker } && speaker.Is(SpeakerKind.Office) ? speaker.Of(block.Plain) : null;
    }

    // "It will be passed on" says nothing that can be followed up.
    private static bool IsThing(string plain, int start, int to)
    {
        return to - start < 120 && !Scan.StartsWithAny(plain, start, "it", "this", "these", "they", "there", "that", "he", "she", "if", "when", "apologies", "minutes", "members", "councillors", "the meeting", "which", "in", "any") && !Scan.Holds(plain, start, to, " any ");
    }

    // "that a report be brought back": no will, would or should before "be".
    private static bool IsWished(ReadOnlySpan<char> before, string plain, int start)
    {
        var last = before[(before.LastIndexOf(' ') + 1)..];
        var bound = last is "will" or "would" or "should" or "could" or "may" or "might" or "must" or "can" or "to" or "not" or "cannot" or "shall";
        return !bound && (char.IsLower(plain[start]) || Scan.StartsWithAny(plain, start, "that", "it was agreed", "agreed", "resolved", "it was resolved") || before.Contains(" that ", StringComparison.Ordinal));
    }

    private static bool Names(ReadOnlySpan<char> before)
    {
        foreach (var word in Papers)
        {
            var at = before.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && before[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static string? By(string plain, CueRow cues, int from, int end)
    {
        var by = Scan.Skip(plain, from, end);
        if (!Scan.StartsWith(plain, by, "by"))
        {
            return null;
        }

        var who = SpeakerReader.Read(plain, cues, Scan.Skip(plain, by + 2, end), end);
        return who is { } found && found.Kind != SpeakerKind.None && !char.IsDigit(plain[found.Start]) ? found.Of(plain) : null;
    }
}
