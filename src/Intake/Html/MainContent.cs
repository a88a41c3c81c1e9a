using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>Chooses the part of a page that is the paper. In doubt it is the whole page: minutes must not be lost.</summary>
internal static class MainContent
{
    /// <summary>Fewer letters than this are no paper, unless the page has little more.</summary>
    private const int Enough = 300;

    private const int LeastShare = 4;

    public static IElement Of(IElement body, TextLengths lengths, CancellationToken cancel)
    {
        var found = new List<(int Rank, IElement Element)>();
        PageWalk.Run(
            body,
            node =>
            {
                if (node is IElement element && Rank(element) is > 0 and var rank)
                {
                    found.Add((rank, element));
                }

                return node is IElement;
            },
            static _ => { },
            cancel);
        return found
            .Where(candidate => lengths.Of(candidate.Element) is var length && (length >= Enough || length * LeastShare >= lengths.Total))
            .GroupBy(static candidate => candidate.Rank)
            .OrderBy(static group => group.Key)
            // Two of a kind are parts of a page; which of them is the paper cannot be told.
            .Where(static group => group.Count() == 1)
            .Select(static group => group.First().Element)
            .FirstOrDefault(body);
    }

    private static int Rank(IElement element) =>
        element.Id == "modgov" ? 1
        : element.LocalName == "main" || element.GetAttribute("role") == "main" ? 2
        : element.LocalName == "article" ? 3
        : 0;
}
