using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A list that a page prints under its decision and again in the minute is one resolution.</summary>
internal static class PrintedTwice
{
    private const int Compared = 48;

    public static IReadOnlyList<Resolution> Merge(List<Resolution> resolutions)
    {
        var kept = new List<Resolution>();
        var seen = new Dictionary<(string?, string), (int At, string Text)>();
        foreach (var resolution in resolutions)
        {
            if (Twin(resolution, seen) is { } at)
            {
                kept[at] = kept[at] with { Outcome = kept[at].Outcome ?? resolution.Outcome, Reason = kept[at].Reason ?? resolution.Reason };
                continue;
            }

            foreach (var clause in resolution.Clauses)
            {
                seen.TryAdd(Key(resolution, clause), (kept.Count, Plain(clause)));
            }

            kept.Add(resolution);
        }

        return kept;
    }

    // Its first clause, or more than half of them, stands in one before it. Two lists of grants that share a line are two.
    private static int? Twin(Resolution resolution, Dictionary<(string?, string), (int At, string Text)> seen)
    {
        var (at, same) = (-1, 0);
        for (var i = 0; i < resolution.Clauses.Count; i++)
        {
            var clause = resolution.Clauses[i];
            if (seen.TryGetValue(Key(resolution, clause), out var other) && IsSameInNumbers(Plain(clause), other.Text) && (at < 0 || at == other.At))
            {
                at = other.At;
                same += i == 0 ? resolution.Clauses.Count : 1;
            }
        }

        return same * 2 > resolution.Clauses.Count ? at : null;
    }

    private static (string? Item, string Text) Key(Resolution resolution, Clause clause)
    {
        var text = Plain(clause);
        return (resolution.Item, text.Length > Compared ? text[..Compared] : text);
    }

    private static string Plain(Clause clause)
    {
        var plain = PlainText.Fold(clause.Text[..Math.Min(clause.Text.Length, 200)]).ToUpperInvariant();
        return plain.StartsWith("THAT ", StringComparison.Ordinal) ? plain[5..] : plain;
    }

    // Two decisions in the same formula, one on minute 24 and one on minute 27, are two.
    private static bool IsSameInNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> two)
    {
        while (true)
        {
            var first = NextNumber(ref one);
            var second = NextNumber(ref two);
            if (first.IsEmpty || second.IsEmpty)
            {
                return true;
            }

            if (!first.SequenceEqual(second))
            {
                return false;
            }
        }
    }

    // Empty at the end, and for a number that the cut may have broken.
    private static ReadOnlySpan<char> NextNumber(ref ReadOnlySpan<char> text)
    {
        var from = text.IndexOfAnyInRange('0', '9');
        if (from < 0)
        {
            return default;
        }

        text = text[from..];
        var length = text.IndexOfAnyExceptInRange('0', '9');
        if (length < 0)
        {
            return default;
        }

        var number = text[..length];
        text = text[length..];
        return number;
    }
}
