using System.Collections.Frozen;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Speech;

/// <summary>Tells a question ("asked whether") from a request ("asked the Clerk to write", "asked that").</summary>
internal static class Asking
{
    private static readonly FrozenSet<string> Wondering = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "what", "when", "where", "why", "how", "who", "whether", "if", "which", "about", "regarding", "concerning", "on", "a", "the", "further", "in", "is", "are", "does", "do",
        "can", "could", "will", "would", "questions", "two", "three", "several", "some");

    private static readonly string[] Told =
    [
        "update", "updates", "clarification", "clarity", "information", "details", "detail", "confirmation", "assurance", "explanation", "reassurance", "figures", "numbers",
        "views", "timescale", "timescales", "timeline", "examples", "evidence",
    ];

    /// <summary>What the words after the verb make of it.</summary>
    public static (bool Asks, bool Requests) Of(string plain, CueRow cues, CueHit verb, int end)
    {
        var isAsked = Scan.StartsWith(plain, verb.Start, "asked") || Scan.StartsWith(plain, verb.Start, "asks");
        if (!isAsked)
        {
            return (verb.Is(Cue.Asked), verb.Is(Cue.Requested));
        }

        var first = Scan.Skip(plain, Scan.WordEnd(plain, verb.Start, end), end);
        if (Scan.StartsWith(plain, first, "for"))
        {
            return Scan.Holds(plain, first, Math.Min(end, first + 60), " to be ") ? (false, true) : ForWords(plain, first + 3, end);
        }

        if (Scan.StartsWith(plain, first, "that") || Scan.StartsWith(plain, first, "to"))
        {
            return (false, true);
        }

        return Whom(plain, cues, first, end);
    }

    // "asked the Clerk to write" against "asked the Clerk what the procedure was".
    private static (bool Asks, bool Requests) Whom(string plain, CueRow cues, int first, int end)
    {
        if (SpeakerReader.Read(plain, cues, first, end) is { } whom)
        {
            var next = Scan.Skip(plain, whom.End, end);
            if (next < end && plain[next] is ',' && Scan.Next(plain, next + 1, Math.Min(end, next + 120), ',') is > 0 and var comma)
            {
                next = Scan.Skip(plain, comma + 1, end);
            }

            if (Scan.StartsWith(plain, next, "to") || Scan.StartsWith(plain, next, "that"))
            {
                return (false, true);
            }

            return (true, false);
        }

        var stop = Scan.WordEnd(plain, first, end);
        return stop > first && plain[first..stop] is { } word && (Wondering.Contains(word) || char.IsLower(word[0])) ? (!ToDo(plain, first, end), ToDo(plain, first, end)) : (stop == first, false);
    }

    // "asked residents to be patient"
    private static bool ToDo(string plain, int first, int end)
    {
        var stop = Scan.WordEnd(plain, first, end);
        return !Wondering.Contains(plain[first..stop]) && Scan.StartsWith(plain, Scan.Skip(plain, stop, end), "to");
    }

    private static (bool Asks, bool Requests) ForWords(string plain, int from, int end)
    {
        var window = plain.AsSpan(from, Math.Min(end, from + 50) - from);
        foreach (var word in Told)
        {
            if (window.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return (true, false);
            }
        }

        return (false, true);
    }
}
