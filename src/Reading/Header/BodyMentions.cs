using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>The bodies that the first words of a line name, each with its weight.</summary>
internal static class BodyMentions
{
    private const int Searched = 400;

    /// <summary>Adds them to <paramref name="found"/>, in order.</summary>
    /// <param name="found">The candidates so far.</param>
    /// <param name="text">The line.</param>
    /// <param name="from">Where its words begin, inclusive.</param>
    /// <param name="order">Its place at the top of the paper: the higher it stands, the heavier.</param>
    /// <param name="ownLine">The line is a block of its own: a name that fills it is heavier.</param>
    public static void Gather(List<BodyCandidate> found, PlainText text, int from, int order, bool ownLine)
    {
        var plain = text.Value;
        var window = plain[..Math.Min(plain.Length, Searched)];
        for (var at = Math.Min(from, window.Length); BodyName.Next(window, at) is { } stretch; at = stretch.End)
        {
            var (start, end) = BodyName.Bounds(window, stretch.Start, stretch.End);
            var count = Shape.CountWords(window.AsSpan(start, end - start));
            if (NoBody.Is(window, start, end, count))
            {
                continue;
            }

            var weight = BodyWeight.Of(window, start, end, count) + (ownLine && start <= from + 1 && end >= plain.Length - 1 ? 3 : 0);
            var isEmployer = BodyWeight.IsEmployer(window, start);
            found.Add(new BodyCandidate(text.Cut(start, end), weight - (order * 0.12) - (isEmployer ? 6 : 0) - (weight < 4 && BodyWeight.IsTold(window, start) ? 3 : 0), isEmployer));
        }
    }
}
