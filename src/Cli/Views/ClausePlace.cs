using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Cli.Views;

/// <summary>Finds the clause that an update speaks of: by its printed place, by its words, best by both.</summary>
internal static class ClausePlace
{
    // Fewer letters than this are words that any clause might share.
    private const int EnoughLetters = 12;
    private const int TellingLetters = 40;

    // No council numbers deeper than this; labels printed by a hostile paper may.
    private const int Deepest = 20;

    public static (Resolution Resolution, int Clause)? Find(Update update, IReadOnlyList<Resolution> printed)
    {
        var best = 0;
        (Resolution, int)? place = null;
        var wanted = PartsOf(update.ClauseRef ?? "");
        var quoted = Letters(update.ClauseText);
        foreach (var resolution in printed)
        {
            for (var at = 0; at < resolution.Clauses.Count; at++)
            {
                var likeness = (SaysTheSame(Letters(resolution.Clauses[at].Text), quoted) ? 2 : 0)
                    + (wanted.Count > 0 && wanted.SequenceEqual(PathOf(resolution, at)) ? 3 : 0);
                if (likeness > best)
                {
                    (best, place) = (likeness, (resolution, at));
                }
            }
        }

        return place;
    }

    /// <summary>The clause that holds this one; null at the top. Parents always come before their children.</summary>
    public static int? ParentOf(this Resolution resolution, int clause) =>
        resolution.Clauses[clause].Parent is { } parent and >= 0 && parent < clause ? parent : null;

    private static IEnumerable<string> PathOf(Resolution resolution, int clause)
    {
        List<int> upwards = [clause];
        while (upwards.Count < Deepest && resolution.ParentOf(upwards[^1]) is { } parent)
        {
            upwards.Add(parent);
        }

        return Enumerable.Reverse(upwards).SelectMany(at => PartsOf(resolution.Clauses[at].Label));
    }

    // "2.(i)", "2 (i)" and the labels "2." and "(i)" all have the parts 2 and i.
    private static List<string> PartsOf(string label) =>
        [.. new string([.. label.Select(sign => char.IsLetterOrDigit(sign) ? sign : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static bool SaysTheSame(string clause, string quoted) =>
        clause.Length >= EnoughLetters
        && quoted.Length >= EnoughLetters
        && (quoted.Contains(clause[..Math.Min(TellingLetters, clause.Length)], StringComparison.Ordinal)
            || clause.Contains(quoted[..Math.Min(TellingLetters, quoted.Length)], StringComparison.Ordinal));

    private static string Letters(string text) =>
        new([.. text.Take(400).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
