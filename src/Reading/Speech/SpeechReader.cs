using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Speech;

/// <summary>Reads who said what in a sentence of minutes: speaker, reporting verb, and the words that point at a question.</summary>
internal static class SpeechReader
{
    internal const Cue Verbs = Cue.Said | Cue.Replied | Cue.Asked | Cue.Requested;
    private const int Reach = 260;

    /// <summary>What the sentence from <paramref name="start"/> to <paramref name="end"/> of the block reports; null when it reports no speech.</summary>
    public static Utterance? Read(Block block, int start, int end)
    {
        var cues = CueRow.Of(block);
        if (cues.Next(Verbs, start, end) is null)
        {
            return null;
        }

        var plain = block.Plain;
        while (start < end && plain[start] is '"' or '\'' or ' ' or '(' or '-' or '\u2022')
        {
            start++;
        }

        return At(plain, cues, start, start, end) ?? AfterLead(plain, cues, start, end) ?? WhoSpoke(plain, cues, start, end);
    }

    /// <summary>A reply by somebody that begins inside a sentence, after a comma, a dash or "and"; null when there is none.</summary>
    public static Utterance? Inside(Block block, int from, int end)
    {
        var cues = CueRow.Of(block);
        var plain = block.Plain;
        var tried = 0;
        for (var at = from; at < end && tried < 12; at++)
        {
            if (plain[at] is not (',' or ';' or '-'))
            {
                continue;
            }

            tried++;
            var first = Scan.Skip(plain, at + 1, end);
            first = Scan.StartsWith(plain, first, "and") ? Scan.Skip(plain, first + 3, end) : first;
            if (At(plain, cues, first, first, end) is { Asks: false, Requests: false } found && (found.Speaker is null || !found.Speaker.Value.Is(SpeakerKind.Pronoun)))
            {
                return found;
            }
        }

        return null;
    }

    // "There was one question from Mr Birch, who asked when …"
    private static Utterance? WhoSpoke(string plain, CueRow cues, int start, int end)
    {
        var from = Scan.StartsWith(plain, start, "there") ? plain.AsSpan(start, Math.Min(end - start, Reach)).IndexOf(" from ", StringComparison.Ordinal) : -1;
        if (from < 0 || SpeakerReader.Read(plain, cues, start + from + 6, end) is not { } speaker)
        {
            return null;
        }

        var (next, _) = Asides.Pass(plain, cues, end, ref speaker);
        next = next < end && plain[next] == ',' ? Scan.Skip(plain, next + 1, end) : next;
        if (!Scan.StartsWith(plain, next, "who") || Verb(plain, cues, PastAdverbs(plain, next + 3, end), end) is not { } verb)
        {
            return null;
        }

        return Spoken(plain, cues, start, speaker, verb, null, end);
    }

    // "In response to question 1, the Director replied …", "With reference to meeting in public (question 2) she hoped …", "Finally, LF said …"
    private static Utterance? AfterLead(string plain, CueRow cues, int start, int end)
    {
        var lead = cues.At(start);
        var points = lead is { } hit && hit.Is(Cue.Pointing | Cue.Replied);
        if (!points && !IsAdverbial(plain, start))
        {
            return AfterDash(plain, cues, start, end);
        }

        if (lead is { } reply && reply.Is(Cue.Replied) && At(plain, cues, start, Scan.Skip(plain, reply.End, end), end) is { } direct)
        {
            return direct with { Pointing = (start, reply.End) };
        }

        var stop = Math.Min(end, start + Reach);
        for (var at = start; at < stop; at++)
        {
            if (plain[at] is ',' or ')' && At(plain, cues, start, Scan.Skip(plain, at + 1, end), end) is { } found)
            {
                return points ? found with { Pointing = (start, plain[at] == ')' ? at + 1 : at) } : found;
            }
        }

        return null;
    }

    // "Lynn Road - the Chairman asked what the position was": the subject comes first, a dash after it.
    private static Utterance? AfterDash(string plain, CueRow cues, int start, int end)
    {
        var dash = plain.AsSpan(start, Math.Min(end - start, 120)).IndexOf(" - ", StringComparison.Ordinal);
        return dash < 0 ? null : At(plain, cues, start, start + dash + 3, end);
    }

    private static bool IsAdverbial(string plain, int start)
    {
        return Scan.StartsWithAny(
            plain, start, "in", "on", "at", "following", "during", "after", "as", "for", "to", "with", "by", "finally", "further", "furthermore", "however", "also",
            "then", "firstly", "secondly", "additionally", "turning", "when", "from", "before", "having", "noting", "whilst", "while", "again", "similarly", "lastly");
    }

    private static Utterance? At(string plain, CueRow cues, int sentence, int at, int end)
    {
        if (Impersonal(plain, cues, sentence, at, end) is { } stated)
        {
            return stated;
        }

        if (SpeakerReader.Read(plain, cues, at, end) is not { } speaker)
        {
            return null;
        }

        var (next, pointing) = Asides.Pass(plain, cues, end, ref speaker);
        next = PastAdverbs(plain, next, end);
        if (WasTold(plain, cues, next, end) is { } told)
        {
            return new Utterance { Start = sentence, Verb = told, Pointing = pointing };
        }

        return Verb(plain, cues, next, end) is { } verb ? Spoken(plain, cues, sentence, speaker, verb, pointing, end) : null;
    }

    private static Utterance Spoken(string plain, CueRow cues, int sentence, Speaker speaker, CueHit verb, (int, int)? pointing, int end)
    {
        var (asks, requests) = Asking.Of(plain, cues, verb, end);
        return new Utterance { Start = sentence, Speaker = speaker, Verb = verb, Pointing = pointing, Asks = asks, Requests = requests };
    }

    private static CueHit? Verb(string plain, CueRow cues, int at, int end)
    {
        if (cues.At(at) is { } hit && hit.Is(Verbs) && !IsNoun(plain, hit))
        {
            return hit.Is(Cue.Asked | Cue.Requested | Cue.Replied) ? hit : Joined(plain, cues, at, end) ?? hit;
        }

        return Joined(plain, cues, at, end);
    }

    // "thanked the officers and asked whether …": the second verb is the one that matters.
    private static CueHit? Joined(string plain, CueRow cues, int at, int end)
    {
        var stop = Scan.WordEnd(plain, at, end);
        if (stop - at < 4 || !plain.AsSpan(at, stop - at).EndsWith("ed", StringComparison.Ordinal) || !char.IsLower(plain[at]))
        {
            return null;
        }

        if (cues.Next(Cue.Asked, stop, Math.Min(end, at + Reach)) is not { } asked)
        {
            return null;
        }

        return plain.AsSpan(at, asked.Start - at).EndsWith("and ", StringComparison.Ordinal) ? asked : null;
    }

    internal static bool IsNoun(string plain, CueHit hit)
    {
        return Scan.StartsWithAny(plain, hit.Start, "in", "response", "reply", "answer");
    }

    // "It was stated that", "it was also confirmed".
    private static Utterance? Impersonal(string plain, CueRow cues, int sentence, int at, int end)
    {
        if (!Scan.StartsWith(plain, at, "it") && !Scan.StartsWith(plain, at, "there"))
        {
            return null;
        }

        var next = Scan.Skip(plain, Scan.WordEnd(plain, at, end), end);
        if (!Scan.StartsWithAny(plain, next, "was", "is", "has been"))
        {
            return null;
        }

        next = PastAdverbs(plain, Scan.Skip(plain, Scan.WordEnd(plain, next, end), end), end);
        return cues.At(next) is { } hit && (hit.Is(Cue.Said) || Scan.StartsWith(plain, next, "noted")) ? new Utterance { Start = sentence, Verb = hit } : null;
    }

    // "Members were advised that …"
    private static CueHit? WasTold(string plain, CueRow cues, int at, int end)
    {
        if (!Scan.StartsWithAny(plain, at, "was", "were"))
        {
            return null;
        }

        var next = PastAdverbs(plain, Scan.Skip(plain, Scan.WordEnd(plain, at, end), end), end);
        return cues.At(next) is { } hit && hit.Is(Cue.Said) && Scan.StartsWithAny(plain, next, "advised", "informed", "told", "assured", "reassured") ? hit : null;
    }

    private static int PastAdverbs(string plain, int at, int end)
    {
        for (var i = 0; i < 3; i++)
        {
            at = Scan.Skip(plain, at, end);
            if (!Scan.StartsWithAny(
                plain, at, "also", "then", "further", "subsequently", "again", "briefly", "additionally", "had", "has", "have", "initially", "finally", "both", "therefore",
                "formally", "each", "next", "first", "specifically"))
            {
                return at;
            }

            at = Scan.WordEnd(plain, at, end);
        }

        return Scan.Skip(plain, at, end);
    }

    internal static bool IsVerbNext(string plain, CueRow cues, int at, int end)
    {
        at = PastAdverbs(plain, at, end);
        return cues.At(at) is { } hit && hit.Is(Verbs) && !IsNoun(plain, hit);
    }
}
