using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Actions;

/// <summary>Reads what somebody was asked to do: "The Chairman asked the Clerk to investigate", "The Panel requested a briefing note".</summary>
internal static class Asked
{
    private static readonly string[] Papers =
        ["report", "briefing", "note", "paper", "update", "copy", "copies", "figures", "data", "statistics", "presentation", "letter", "information", "breakdown", "plan", "list"];

    public static Undertaking? Read(Block block, int start, int end)
    {
        return BodyRequests(block, start, end) ?? WasAsked(block, start, end) ?? Whom(block, start, end);
    }

    private static Undertaking? Whom(Block block, int start, int end)
    {
        var plain = block.Plain;
        var cues = CueRow.Of(block);
        for (var hit = cues.Next(Cue.Asked | Cue.Requested, start, end); hit is { } verb; hit = cues.Next(Cue.Asked | Cue.Requested, verb.End, end))
        {
            var at = Scan.Skip(plain, Scan.WordEnd(plain, verb.Start, end), end);
            at = Scan.StartsWith(plain, at, "that") || Scan.StartsWith(plain, at, "for") ? Scan.Skip(plain, Scan.WordEnd(plain, at, end), end) : at;
            // What somebody had asked before is told, not asked now.
            if (plain.AsSpan(0, verb.Start).EndsWith(" had ", StringComparison.Ordinal) || SpeakerReader.Read(plain, cues, at, end) is not { } whom || !(whom.Is(SpeakerKind.Office | SpeakerKind.Titled | SpeakerKind.Initials) || Scan.Holds(plain, whom.Start, whom.End, "clerk")))
            {
                continue;
            }

            var next = Scan.Skip(plain, whom.End, end);
            if (Scan.StartsWith(plain, next, "to") && Undertaking.IsDeed(plain, cues, next + 2, end) && IsVoice(plain, cues, start, verb))
            {
                return new Undertaking(start, whom.Of(plain));
            }
        }

        return null;
    }

    // "asked the Clerk to" binds; "if asked the Clerk to" and "residents asked officers to" do not.
    private static bool IsVoice(string plain, CueRow cues, int start, CueHit verb)
    {
        return !Scan.StartsWith(plain, start, "if") && cues.Next(Cue.Office | Cue.Title | Cue.Body, start, verb.Start) is not null && !Scan.Holds(plain, start, verb.Start, "resident");
    }

    // "The Clerk was asked to write".
    private static Undertaking? WasAsked(Block block, int start, int end)
    {
        var plain = block.Plain;
        var cues = CueRow.Of(block);
        if (SpeakerReader.Read(plain, cues, start, end) is not { } who || !who.Is(SpeakerKind.Office | SpeakerKind.Titled | SpeakerKind.Initials))
        {
            return null;
        }

        var next = Scan.Skip(plain, who.End, end);
        foreach (var form in (ReadOnlySpan<string>)["was asked to", "were asked to", "was requested to", "were requested to", "was instructed to", "be asked to", "be requested to", "be instructed to", "was tasked to", "was tasked with"])
        {
            if (Scan.StartsWith(plain, next, form))
            {
                return Undertaking.IsDeed(plain, cues, next + form.Length, end) ? new Undertaking(start, who.Of(plain)) : null;
            }
        }

        return null;
    }

    // "The Panel requested that a briefing note be sent by the next meeting".
    private static Undertaking? BodyRequests(Block block, int start, int end)
    {
        if (SpeechReader.Read(block, start, end) is not { Speaker: { } speaker } said || !Scan.StartsWithAny(block.Plain, said.Verb.Start, "requested", "asked that", "asked for", "requests"))
        {
            return null;
        }

        var isBody = speaker.Is(SpeakerKind.Body) || Scan.Holds(block.Plain, speaker.Start, speaker.End, "chair") || Scan.Holds(block.Plain, speaker.Start, speaker.End, "members");
        return isBody && !speaker.Is(SpeakerKind.Titled) && IsPaper(block.Plain, said.Verb.Start, end) ? new Undertaking(start, null) : null;
    }

    private static bool IsPaper(string plain, int from, int end)
    {
        var to = Math.Min(end, from + 90);
        return Array.Exists(Papers, word => Scan.Holds(plain, from, to, " " + word));
    }
}
