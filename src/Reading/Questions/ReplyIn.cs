using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>A reply that stands in the same paragraph as what it answers.</summary>
/// <param name="Start">Where the sentence or clause begins that replies.</param>
/// <param name="Words">Where the reply's own words begin: at the reporting verb.</param>
/// <param name="Who">Who replied, as printed; null when nobody is named.</param>
internal sealed record ReplyIn(int Start, int Words, string? Who)
{
    /// <summary>The first reply after <paramref name="said"/> by somebody else; null when the paragraph has none.</summary>
    public static ReplyIn? Find(Block block, Utterance said, string name)
    {
        var first = true;
        foreach (var (start, end) in Sentences.Of(block.Plain, said.Start))
        {
            if (first)
            {
                first = false;
                if (said.Asks && SpeechReader.Inside(block, said.Verb.End, end) is { } inside && Of(block, inside, name) is { } joined)
                {
                    return joined;
                }

                continue;
            }

            if (InSentence(block, start, end, said, name) is { } reply)
            {
                return reply;
            }
        }

        return null;
    }

    /// <summary>The sentence as a reply to somebody called <paramref name="name"/>; null when it is none.</summary>
    public static ReplyIn? InSentence(Block block, int start, int end, Utterance asked, string name)
    {
        if (SpeechReader.Read(block, start, end) is { } said)
        {
            return !said.Asks && !said.Requests && (said.Replies || asked.Asks) ? Of(block, said, name) : null;
        }

        return Undertaking(block, start, end, name, asked.Asks);
    }

    private static ReplyIn? Of(Block block, Utterance said, string name)
    {
        if (said.Speaker is not { } speaker)
        {
            return new ReplyIn(said.Start, said.Verb.Start, null);
        }

        if (speaker.Kind == SpeakerKind.Pronoun)
        {
            return null;
        }

        var who = speaker.Of(block.Plain);
        return Voices.AreOne(who, name) ? null : new ReplyIn(said.Start, said.Verb.Start, who);
    }

    // "LF would write to the Panel" answers what was asked, though no verb of speech says so.
    private static ReplyIn? Undertaking(Block block, int start, int end, string name, bool asked)
    {
        var cues = CueRow.Of(block);
        while (start < end && block.Plain[start] is '-' or ' ')
        {
            start++;
        }

        if (SpeakerReader.Read(block.Plain, cues, start, end) is not { } speaker || speaker.Kind is SpeakerKind.Pronoun or SpeakerKind.Body)
        {
            return null;
        }

        var (at, _) = Asides.Pass(block.Plain, cues, end, ref speaker);
        at = at < end && block.Plain[at] == ',' ? Scan.Skip(block.Plain, at + 1, end) : at;
        var who = speaker.Of(block.Plain);
        var undertakes = asked && cues.At(at) is { } hit && hit.Is(Cue.Promised | Cue.Deferred | Cue.Declined);
        return (undertakes || Scan.StartsWithAny(block.Plain, at, "agreed", "accepted", "undertook", "acknowledged")) && !Voices.AreOne(who, name) ? new ReplyIn(start, at, who) : null;
    }
}
