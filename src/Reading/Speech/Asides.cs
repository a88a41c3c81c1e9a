using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Speech;

/// <summary>
/// Passes over what stands between a speaker and the verb: ", in response to question 2," and ", on behalf of his Party,".
/// ", Director of Public Health," belongs to the speaker.
/// </summary>
internal static class Asides
{
    private const int Longest = 140;

    /// <summary>Where the verb may stand, and the words passed that point at a question.</summary>
    public static (int Next, (int Start, int End)? Pointing) Pass(string plain, CueRow cues, int end, ref Speaker speaker)
    {
        (int, int)? pointing = null;
        var at = PastWard(plain, speaker, end);
        for (var i = 0; i < 3; i++)
        {
            at = Scan.Skip(plain, at, end);
            if (Loose(plain, cues, at, end) is { } loose)
            {
                return (loose, (at, loose));
            }

            if (at >= end || plain[at] != ',')
            {
                break;
            }

            var inner = Scan.Skip(plain, at + 1, end);
            if (inner < end && char.IsUpper(plain[inner]) && SpeakerReader.Read(plain, cues, inner, end) is { } more)
            {
                speaker = new Speaker(speaker.Start, more.End, speaker.Kind | more.Kind);
                at = more.End < end && plain[more.End] == ',' && SpeechReader.IsVerbNext(plain, cues, more.End + 1, end) ? more.End + 1 : more.End;
                continue;
            }

            var close = Scan.Next(plain, inner, Math.Min(end, inner + Longest), ',');
            if (close < 0)
            {
                return Unclosed(plain, cues, at, inner, end);
            }

            if (Early(plain, cues, inner, close) is { } early)
            {
                return (early, (inner, early));
            }

            pointing = cues.At(inner) is { } hit && hit.Is(Cue.Pointing | Cue.Replied) ? (inner, close) : pointing;
            at = close + 1;
        }

        return (Scan.Skip(plain, at, end), pointing);
    }

    // "Jane Ashby of Nether Hill ward asked": the ward belongs to the name.
    private static int PastWard(string plain, Speaker speaker, int end)
    {
        var next = Scan.Skip(plain, speaker.End, end);
        return speaker.Is(SpeakerKind.Named) && Scan.StartsWithAny(plain, next, "ward", "parish", "division") && plain.AsSpan(speaker.Start, speaker.End - speaker.Start).Contains(" of ", StringComparison.Ordinal)
            ? Scan.WordEnd(plain, next, end)
            : speaker.End;
    }

    // ", in response to question 2 remarked that the office, housed …": the second comma is missing and the next one is the reply's own.
    private static int? Early(string plain, CueRow cues, int inner, int close)
    {
        return Loose(plain, cues, inner, close) is { } verb
            && cues.At(verb) is { } hit
            && hit.Is(Cue.Said | Cue.Replied)
            && Scan.StartsWith(plain, Scan.Skip(plain, hit.End, close), "that")
            ? verb
            : null;
    }

    // ", in response to question 2 remarked": the second comma is missing.
    private static (int Next, (int Start, int End)? Pointing) Unclosed(string plain, CueRow cues, int at, int inner, int end)
    {
        if (Loose(plain, cues, inner, end) is { } open)
        {
            return (open, (inner, open));
        }

        return (SpeechReader.IsVerbNext(plain, cues, inner, end) ? inner : at, null);
    }

    // "The Director in response to question 6 remarked": the same without commas.
    private static int? Loose(string plain, CueRow cues, int at, int end)
    {
        if (at >= end || cues.At(at) is not { } hit || !(hit.Is(Cue.Pointing) || (hit.Is(Cue.Replied) && SpeechReader.IsNoun(plain, hit))))
        {
            return null;
        }

        return cues.Next(SpeechReader.Verbs, hit.End, Math.Min(end, at + 120))?.Start;
    }
}
