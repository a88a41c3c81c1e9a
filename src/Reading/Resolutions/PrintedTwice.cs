using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A list that a page prints under its decision and again in the minute is one resolution.</summary>
internal static class PrintedTwice
{
    private const int Compared = 48;

    private const int LongestOpening = 50;

    public static IReadOnlyList<Resolution> Merge(PageLayout layout, Outline outline, List<Resolution> resolutions)
    {
        var restarts = Restarts(outline);
        var kept = new List<Resolution>();
        var seen = new Dictionary<(string?, string), (int At, string Text)>();
        foreach (var resolution in resolutions)
        {
            var home = restarts ? SectionAt(layout, outline, resolution.Span.Start) : resolution.Item;
            var plain = resolution.Clauses.Select(Plain).ToArray();
            if (Twin(resolution, plain, home, seen) is { } at && !AreMovedApart(kept[at].Lead, resolution.Lead))
            {
                kept[at] = kept[at] with { Outcome = kept[at].Outcome ?? resolution.Outcome, Reason = kept[at].Reason ?? resolution.Reason };
                continue;
            }

            foreach (var text in plain)
            {
                seen.TryAdd(Key(home, text), (kept.Count, text));
            }

            kept.Add(resolution);
        }

        return kept;
    }

    // Where the numbers of the items start again, two items are called alike.
    private static bool Restarts(Outline outline)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        return outline.Items.Any(item => item.Number is { } number && !numbers.Add(number));
    }

    private static string SectionAt(PageLayout layout, Outline outline, int place)
    {
        var (low, high) = (0, outline.Sections.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var from = outline.Sections[middle].From;
            (low, high) = from < layout.Blocks.Length && layout.Blocks[from].Text.SourceOf(0) <= place ? (middle, high) : (low, middle - 1);
        }

        return low.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    // "Councillor Ash/Councillor Birch" and "Councillor Dunn/Councillor Quill" each moved their own.
    private static bool AreMovedApart(string? one, string? two) =>
        one is not null && two is not null && one.Contains('/', StringComparison.Ordinal) && two.Contains('/', StringComparison.Ordinal) && one != two;

    // Its first clause, or more than half of them, stands in one before it. Two lists of grants that share a line are two.
    private static int? Twin(Resolution resolution, string[] plain, string? home, Dictionary<(string?, string), (int At, string Text)> seen)
    {
        var (at, same) = (-1, 0);
        for (var i = 0; i < resolution.Clauses.Count; i++)
        {
            // The same conditions can stand under several decisions; under no more than "That the Cabinet:" the clauses are the decision.
            var clause = resolution.Clauses[i];
            var isCondition = clause.Parent is { } parent && resolution.Clauses[parent].Text.Length > LongestOpening;
            if (!isCondition && seen.TryGetValue(Key(home, plain[i]), out var other) && IsSameInNumbers(plain[i], other.Text) && (at < 0 || at == other.At))
            {
                at = other.At;
                same += i == 0 ? resolution.Clauses.Count : 1;
            }
        }

        return same * 2 > resolution.Clauses.Count ? at : null;
    }

    private static (string? Item, string Text) Key(string? home, string text) => (home, text.Length > Compared ? text[..Compared] : text);

    private static string Plain(Clause clause)
    {
        var plain = PlainText.Fold(clause.Text[..Math.Min(clause.Text.Length, 200)]).TrimStart('"', '\'', ' ').ToUpperInvariant();
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
