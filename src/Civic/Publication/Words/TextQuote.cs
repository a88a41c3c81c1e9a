namespace Folkmoot.Civic.Publication.Words;

/// <summary>
/// Words with what stands before and behind them, by which they are found again in another version of their text. The text quote selector of the W3C's
/// Web Annotation Data Model (2017), section 4.2.4; positions are its text position selector.
/// </summary>
/// <param name="Exact">The words themselves.</param>
/// <param name="Before">What stands before them; may be nothing.</param>
/// <param name="After">What stands behind them; may be nothing.</param>
public sealed record TextQuote(string Exact, string Before = "", string After = "")
{
    /// <summary>In characters, white space not counted.</summary>
    private const int MostAround = 40;

    /// <summary>A quotation that stands in more places than this tells nobody where it is from: of those that follow none is looked at.</summary>
    private const int MostPlaces = 1000;

    /// <summary>The words from <paramref name="start"/> inclusive to <paramref name="end"/> exclusive, with enough around them to tell them from their likes.</summary>
    public static TextQuote Of(string text, int start, int end) =>
        new(text[start..end], text[Math.Max(0, start - (2 * MostAround))..start], text[end..Math.Min(text.Length, end + (2 * MostAround))]);

    /// <summary>
    /// Where the words stand in a text, however its lines are wrapped: of several places the one with the most of the same around it, and of those the
    /// first. Null when they stand nowhere.
    /// </summary>
    public Place? In(string text) => In(new SqueezedText(text));

    internal Place? In(SqueezedText text)
    {
        var (exact, before, after) = (new SqueezedText(Exact).Letters, new SqueezedText(Before).Letters, new SqueezedText(After).Letters);
        if (exact.Length == 0)
        {
            return null;
        }

        var (best, bestLikeness, places) = (-1, -1, 0);
        for (var at = text.IndexOf(exact, 0); at >= 0 && places < MostPlaces; at = text.IndexOf(exact, at + 1), places++)
        {
            var likeness = SameAtEnd(before, text.Letters.AsSpan(0, at)) + SameAtStart(after, text.Letters.AsSpan(at + exact.Length));
            (best, bestLikeness) = likeness > bestLikeness ? (at, likeness) : (best, bestLikeness);
        }

        return best < 0 ? null : text.Place(best, exact.Length);
    }

    private static int SameAtEnd(string wanted, ReadOnlySpan<char> text)
    {
        var same = 0;
        while (same < MostAround && same < wanted.Length && same < text.Length && wanted[^(same + 1)] == text[^(same + 1)])
        {
            same++;
        }

        return same;
    }

    private static int SameAtStart(string wanted, ReadOnlySpan<char> text) =>
        Math.Min(MostAround, wanted.AsSpan().CommonPrefixLength(text));
}

/// <summary>Positions in a text, end exclusive, in UTF-16 units.</summary>
public sealed record Place(int Start, int End);
