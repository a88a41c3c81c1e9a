namespace Folkmoot.Intake.Pdf;

/// <summary>Finds the white strip down the middle of a page that prose stands on both sides of.</summary>
internal static class Gutter
{
    private const int LeastRows = 10;
    private const int LeastWords = 3;
    private const float Step = 4;

    /// <summary>Where the strip runs; 0 when there is none.</summary>
    public static float Of(float width, List<List<Fragment>> lines)
    {
        if (lines.Count < LeastRows || width <= 0 || width > 10_000)
        {
            return 0;
        }

        // Each line votes for the places where it is parted; only the middle of the page stands for election.
        var from = width * 0.38f;
        var votes = new int[(int)(width * 0.24f / Step) + 1];
        foreach (var line in lines)
        {
            Vote(line, from, votes);
        }

        var most = votes.Max();
        if (most < LeastRows)
        {
            return 0;
        }

        var best = from + (Array.IndexOf(votes, most) * Step);
        var reaching = lines.Count(line => line[0].Left < best && line[^1].Right > best);
        return most > reaching - most ? best : 0;
    }

    // Three words and more on each side, and a gap that no space between words is: prose, not a table.
    private static void Vote(List<Fragment> line, float from, int[] votes)
    {
        var words = line.Sum(WordsIn);
        var before = 0;
        for (var i = 1; i < line.Count; i++)
        {
            before += WordsIn(line[i - 1]);
            var (left, right) = (line[i - 1].Right, line[i].Left);
            if (before < LeastWords || words - before < LeastWords || right - left <= line[0].Height)
            {
                continue;
            }

            var first = Math.Max(0, (int)MathF.Ceiling((left - from) / Step));
            var last = Math.Min(votes.Length - 1, (int)MathF.Floor((right - from) / Step));
            for (var place = first; place <= last; place++)
            {
                votes[place]++;
            }
        }
    }

    private static int WordsIn(Fragment fragment) => fragment.Text.AsSpan().Count(' ') + 1;
}
