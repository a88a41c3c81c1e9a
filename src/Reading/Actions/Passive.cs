using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Actions;

/// <summary>
/// Reads what is to be done where nobody is named first: "A report will be forwarded", "that a briefing note be circulated". Noting creates
/// nothing: "Note that the plan will be reported back".
/// </summary>
internal static class Passive
{
    private static readonly string[] Papers = ["report", "reports", "briefing", "note", "paper", "update", "letter", "copy", "copies", "review", "presentation", "figures", "response"];

    private static readonly string[] Verbs =
        [" is ", " are ", " was ", " were ", " has ", " have ", " had ", " will ", " would ", " that ", " which ", " who ", " for ", " as ", " not ", "ed ", " need ", " needs ", " due ", " going ", " how ", " ought "];

    public static Undertaking? Read(Block block, int start, int end)
    {
        var plain = block.Plain;
        if (Scan.StartsWithAny(plain, start, "note that", "notes that"))
        {
            return null;
        }

        var cues = CueRow.Of(block);
        for (var hit = cues.Next(Cue.Deed | Cue.Deferred, start, end); hit is { } found; hit = cues.Next(Cue.Deed | Cue.Deferred, found.End, end))
        {
            // "would be circulated" is one phrase of the vocabulary.
            var deed = Scan.StartsWith(plain, found.Start, "would be") ? found with { Start = found.Start + 6 } : found;
            if (Scan.StartsWith(plain, deed.Start, "be") && (found.Is(Cue.Deed) || IsSent(plain, deed)) && (Referral.Noted(block, start, deed) ?? Of(block, start, end, deed)) is { } task)
            {
                return task;
            }
        }

        return null;
    }

    private static Undertaking? Of(Block block, int start, int end, CueHit deed)
    {
        var plain = block.Plain;
        var cues = CueRow.Of(block);
        var before = plain.AsSpan(start, deed.Start - start).TrimEnd();
        var (will, would) = (before.EndsWith(" will", StringComparison.Ordinal), before.EndsWith(" would", StringComparison.Ordinal));
        if ((will || would) && IsSent(plain, deed) && Teller(block, start, end) is { } teller)
        {
            return new Undertaking(AfterSemicolon(plain, teller.Start, deed.Start), teller.Owner);
        }

        if ((will && IsNamed(plain, start, deed, end)) || (IsToBe(before, plain, deed) && IsThing(plain, start, deed.Start)))
        {
            return new Undertaking(start, By(plain, cues, deed.End, end));
        }

        return IsSettled(plain, start, before, deed, would) ? new Undertaking(start, By(plain, cues, deed.End, end)) : null;
    }

    private static bool IsSettled(string plain, int start, ReadOnlySpan<char> before, CueHit deed, bool would)
    {
        var isAgreed = would && Scan.StartsWithAny(plain, start, "it was agreed that", "it was also agreed that") && !Scan.Holds(plain, start, deed.Start, "meeting");
        var isNoted = before.EndsWith(" to", StringComparison.Ordinal) && IsNoted(before[..^3]) && IsThing(plain, start, deed.Start);
        return isAgreed || isNoted || (IsWished(before, plain, start) && Names(before));
    }

    // "A letter is to be sent" is as good as "will be"; "Gas is to be provided" tells of others' plans.
    private static bool IsToBe(ReadOnlySpan<char> before, string plain, CueHit deed) =>
        (before.EndsWith(" is to", StringComparison.Ordinal) || before.EndsWith(" are to", StringComparison.Ordinal))
        && !Scan.StartsWithAny(plain, deed.Start + 3, "provided", "presented", "produced", "installed", "added", "replaced", "issued");

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
    private static Undertaking? Teller(Block block, int start, int end)
    {
        var said = SpeechReader.Read(block, start, end);
        said = said is { Asks: true } asking ? SpeechReader.Inside(block, asking.Verb.End, end) : said;
        return said is { Asks: false, Requests: false, Speaker: { } speaker } && speaker.Is(SpeakerKind.Office) ? new Undertaking(said.Value.Start, speaker.Of(block.Plain)) : null;
    }

    // "The Chair was pleased to report it; a copy would be circulated": what will come is a clause of its own.
    private static int AfterSemicolon(string plain, int start, int deed)
    {
        var sign = plain.AsSpan(start, deed - start).LastIndexOf("; ", StringComparison.Ordinal);
        return sign < 0 ? start : start + sign + 2;
    }

    private static bool IsNamed(string plain, int start, CueHit deed, int end) => IsThing(plain, start, deed.Start) || Referral.IsTold(plain, start, deed, end);

    // "It will be passed on" says nothing that can be followed up; "Nobody will be asked" gives nobody anything to do.
    private static bool IsThing(string plain, int start, int to)
    {
        return to - start < 120 && !Scan.StartsWithAny(plain, start, "it", "this", "these", "they", "there", "that", "he", "she", "if", "when", "apologies", "minutes", "members", "councillors", "the meeting", "which", "in", "any", "nobody", "no one", "no-one", "none", "nothing", "no") && !Scan.Holds(plain, start, to, " any ");
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
