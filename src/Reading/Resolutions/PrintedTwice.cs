using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A list that a page prints under its decision and again in the minute is one resolution.</summary>
internal static class PrintedTwice
{
    private const int Compared = 48;

    public static IReadOnlyList<Resolution> Merge(List<Resolution> resolutions)
    {
        var kept = new List<Resolution>();
        var seen = new Dictionary<(string?, string), int>();
        foreach (var resolution in resolutions)
        {
            var keys = resolution.Clauses.Select(clause => Key(resolution, clause)).ToList();
            var twin = keys.Where(seen.ContainsKey).Select(key => (int?)seen[key]).FirstOrDefault();
            if (twin is { } at)
            {
                kept[at] = kept[at] with { Outcome = kept[at].Outcome ?? resolution.Outcome, Reason = kept[at].Reason ?? resolution.Reason };
                continue;
            }

            keys.ForEach(key => seen.TryAdd(key, kept.Count));

            kept.Add(resolution);
        }

        return kept;
    }

    private static (string? Item, string Text) Key(Resolution resolution, Clause clause)
    {
        var plain = PlainText.Fold(clause.Text[..Math.Min(clause.Text.Length, 200)]).ToUpperInvariant();
        var text = plain.StartsWith("THAT ", StringComparison.Ordinal) ? plain[5..] : plain;
        return (resolution.Item, text.Length > Compared ? text[..Compared] : text);
    }
}
