using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Importing;

/// <summary>
/// What was exempt or confidential in the version before stays so in the next one, wherever the same words stand, until an officer says
/// otherwise. A stretch that was rewritten is looked for line by line.
/// </summary>
internal static class ClosedWords
{
    // A line so short, such as "Noted.", stands in many places for other reasons.
    private const int ShortestLine = 12;

    /// <param name="parts">The parts of the version before.</param>
    /// <param name="before">Its text.</param>
    /// <param name="version">The next version.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<Part> CarriedOver(IEnumerable<Part> parts, string before, Guid version, string text) => parts
        .Where(part => part.Visibility is Visibility.Exempt or Visibility.Confidential)
        .SelectMany(part => Places(before[part.Start..Math.Min(part.End, before.Length)].Trim(), text)
            .Select(place => new Part
            {
                PaperVersionId = version,
                Start = place.Start,
                End = place.End,
                Visibility = part.Visibility,
                Paragraph = part.Paragraph,
                PublicInterest = part.PublicInterest,
                DecidedBy = part.DecidedBy,
                ReviewOn = part.ReviewOn,
                OpenSummary = part.OpenSummary,
            }));

    private static List<(int Start, int End)> Places(string words, string text)
    {
        var whole = Found(words, text);
        return whole is not [] ? whole : [.. words.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length >= ShortestLine).Distinct().SelectMany(line => Found(line, text))];
    }

    private static List<(int Start, int End)> Found(string words, string text)
    {
        var places = new List<(int Start, int End)>();
        for (var at = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            places.Add((at, at + words.Length));
        }

        return places;
    }
}
