using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Assurances;

/// <summary>Finds somebody of whom a sentence says that they will do something, or that something will be there.</summary>
internal static class Actor
{
    private static readonly string[] Vague = ["have", "like", "welcome", "need", "prefer", "wish", "appear", "seem", "depend", "mean", "require", "cost"];

    public static bool StandsIn(Block block, int start, int end)
    {
        var plain = block.Plain;
        var cues = CueRow.Of(block);
        for (var hit = cues.Next(Cue.Promised | Cue.Deferred, start, end); hit is { } will; hit = cues.Next(Cue.Promised | Cue.Deferred, will.End, end))
        {
            if (Scan.StartsWithAny(plain, will.Start, "will", "would") && !IsVague(plain, will.Start, end) && Precedes(plain, cues, start, will.Start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVague(string plain, int will, int end)
    {
        var next = Scan.Skip(plain, Scan.WordEnd(plain, will, end), end);
        next = Scan.StartsWithAny(plain, next, "not", "also", "then", "now") ? Scan.Skip(plain, Scan.WordEnd(plain, next, end), end) : next;
        return Array.Exists(Vague, word => Scan.StartsWith(plain, next, word));
    }

    private static bool Precedes(string plain, CueRow cues, int start, int will)
    {
        var before = plain.AsSpan(start, will - start).TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["we", "it", "I", "there", "There", "It", "We"])
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && (before.Length == word.Length || before[^(word.Length + 1)] == ' '))
            {
                return true;
            }
        }

        for (var at = start; at >= 0; at = Next(plain, at, will))
        {
            if (SpeakerReader.Read(plain, cues, at, will) is { } who && Scan.Skip(plain, who.End, will) == will)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string plain, int at, int will)
    {
        var next = int.MaxValue;
        foreach (var sign in (ReadOnlySpan<string>)[", ", " that ", " and ", " the "])
        {
            var found = plain.AsSpan(at, will - at).IndexOf(sign, StringComparison.Ordinal);
            if (found >= 0)
            {
                next = Math.Min(next, at + found + (sign == " the " ? 1 : sign.Length));
            }
        }

        return next < will && next > at ? next : -1;
    }
}
