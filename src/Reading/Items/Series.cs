using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>
/// Chooses, among all that looks like a title, the series that the paper's items are. Lists inside items count from one again and
/// again; the items count once through the paper.
/// </summary>
internal static class Series
{
    private const int MostSkipped = 4;

    private const int Long = 5;

    // What a mere numbered sentence weighs: a chain of those is worth nothing.
    private const double Sentence = 0.25;

    /// <summary>The titles that are items, in printed order.</summary>
    public static List<Title> Choose(List<Title> titles)
    {
        titles = InnerLists.Without(titles);
        var chain = BestChain(titles);
        var references = titles.Where(title => title.Numbering == Numbering.Reference).ToList();
        if (references.Count >= 2 && references.Sum(title => title.Weight) > chain.Sum(title => title.Weight))
        {
            return Ordered(references, Between(titles, references));
        }

        var numbered = chain.Count == 0 ? [] : titles.Where(title => title.Numbering == chain[0].Numbering && title.IsAlone && title.Weight >= 0.55).ToList();
        if (numbered.Count >= chain.Count + 2 && numbered.Count(title => title.Order == 1) > 1)
        {
            return Ordered(numbered, titles.Where(IsPlainlyHeaded));
        }

        var weight = chain.Sum(title => title.Weight);
        var unnumbered = titles.Where(title => title.Weight >= 0.7 && (title.Numbering == Numbering.None || (title.Numbering == Numbering.Reference && Layout.Shape.IsCapitals(title.Words)))).ToList();
        if (IsNoSeries(chain, weight) || (weight < 1 && unnumbered.Count > 2) || Restarts(titles, chain, unnumbered))
        {
            return unnumbered;
        }

        return Ordered(chain, OutOfOrder(titles, chain), Between(titles, chain), Closing(titles, chain));
    }

    // The last items of a long series may be sentences: "12. There were no further reports."
    private static IEnumerable<Title> Closing(List<Title> titles, List<Title> chain)
    {
        var (last, next) = (chain[^1].Block.Index, chain[^1].Order + 1);
        foreach (var title in titles)
        {
            if (chain.Count >= Long && title.Block.Index > last && title.Order == next && title.Numbering == chain[0].Numbering && title.Weight >= 0.15)
            {
                yield return title;
                next++;
            }
        }
    }

    private static bool IsPlainlyHeaded(Title title) => title.Numbering == Numbering.None && title.Weight > 1;

    private static bool IsNoSeries(List<Title> chain, double weight)
    {
        var mean = chain.Count == 0 ? 0 : weight / chain.Count;
        return mean < 0.3 || (weight < 0.9 && mean < 0.5);
    }

    private static List<Title> Ordered(params IEnumerable<Title>[] parts)
    {
        return [.. parts.SelectMany(part => part).DistinctBy(title => title.Block.Index).OrderBy(title => title.Block.Index)];
    }

    // The heaviest run of numbers that only goes up, of one way of numbering; each number may follow any of the few before it.
    private static List<Title> BestChain(List<Title> titles)
    {
        var best = new Dictionary<(Numbering, int), Link>();
        Link? top = null;
        foreach (var title in titles)
        {
            if (title.Order == 0 && title.Numbering is not (Numbering.Plain or Numbering.PointNought))
            {
                continue;
            }

            var link = Extend(best, title);
            var key = (title.Numbering, title.Order);
            if (!best.TryGetValue(key, out var other) || other.Value < link.Value)
            {
                best[key] = link;
            }

            top = top is null || link.Value > top.Value ? link : top;
        }

        var chain = new List<Title>();
        for (var link = top; link is not null; link = link.Before)
        {
            chain.Add(link.Title);
        }

        chain.Reverse();
        return chain;
    }

    private static Link Extend(Dictionary<(Numbering, int), Link> best, Title title)
    {
        Link? before = null;
        for (var step = 1; step <= MostSkipped; step++)
        {
            if (best.TryGetValue((title.Numbering, title.Order - step), out var link) && (before is null || link.Value - (0.2 * step) > before.Value))
            {
                before = link;
            }
        }

        return new Link(title, before, (before?.Value ?? 0) + title.Weight - Sentence);
    }

    // A list that starts at one again under several headings belongs to those headings.
    private static bool Restarts(List<Title> titles, List<Title> chain, List<Title> unnumbered)
    {
        var ones = titles.Count(title => title.Order == 1 && title.Numbering == chain[0].Numbering && title.Weight > 0.1);
        return ones > 2 && unnumbered.Count >= ones - 1 && chain.Sum(title => title.Weight) < 1.5 * unnumbered.Sum(title => title.Weight);
    }

    // Item 2 may be taken before item 1: a plain title with a number that the series lacks.
    private static IEnumerable<Title> OutOfOrder(List<Title> titles, List<Title> chain)
    {
        var used = chain.Select(title => title.Order).ToHashSet();
        return titles.Where(title => title.Numbering == chain[0].Numbering && (title.IsAlone || Shape.IsCapitals(title.Words)) && title.Weight >= 0.9 && used.Add(title.Order));
    }

    // Titles without a number among numbered ones: only where they are printed as plainly as those are; and items inside items.
    private static IEnumerable<Title> Between(List<Title> titles, List<Title> chain)
    {
        var headed = chain.Count(title => title.Block.Kind == BlockKind.Heading) * 2 > chain.Count;
        return titles.Where(title => title.Numbering switch
        {
            Numbering.Inner => title.Block.Index > chain[0].Block.Index,
            Numbering.None when title.Block.Kind == BlockKind.Heading => headed && title.Block.Level == chain[0].Block.Level,
            Numbering.None => title.Weight > 1 || (title.Weight >= 1 && title.Words[^1] == ':'),
            _ => false,
        });
    }

    private sealed record Link(Title Title, Link? Before, double Value);
}
