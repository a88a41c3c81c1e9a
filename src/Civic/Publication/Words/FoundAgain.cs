namespace Folkmoot.Civic.Publication.Words;

/// <summary>Words of one version of a text, found in another.</summary>
/// <param name="Start">Where they begin in the other.</param>
/// <param name="End">The position behind the last of them.</param>
/// <param name="AreChanged">They do not read the same any more: what is given stands in their place.</param>
public sealed record FoundAgain(int Start, int End, bool AreChanged)
{
    /// <summary>
    /// Each of the places, in their order: the same words wherever they stand now, else what stands in their place if at least half of them were kept,
    /// else null, for they are gone.
    /// </summary>
    public static IReadOnlyList<FoundAgain?> Of(string before, IReadOnlyList<Place> places, string after)
    {
        var text = new SqueezedText(after);
        var kept = new Lazy<KeptWords>(() => new KeptWords(before, after));
        return [.. places.Select(place => TextQuote.Of(before, place.Start, place.End).In(text) is { } same
            ? new FoundAgain(same.Start, same.End, AreChanged: false)
            : kept.Value.InPlaceOf(place))];
    }

    private sealed class KeptWords
    {
        private readonly List<TextToken> _before;
        private readonly List<TextToken> _after;
        private readonly List<KeptRun> _runs;

        public KeptWords(string before, string after)
        {
            (_before, _after) = (TextToken.Of(before), TextToken.Of(after));
            _runs = WordChanges.Kept(before, after, _before, _after);
        }

        public FoundAgain? InPlaceOf(Place place)
        {
            var (first, last) = (_before.FindIndex(token => token.End > place.Start), _before.FindLastIndex(token => token.Start < place.End));
            var kept = _runs.SelectMany(run => Enumerable.Range(0, run.Length).Select(i => (Before: run.Before + i, After: run.After + i)))
                .Where(pair => first <= pair.Before && pair.Before <= last).Select(pair => pair.After).ToList();
            return kept.Count > 0 && kept.Count * 2 >= last - first + 1
                ? new FoundAgain(_after[kept[0]].Start, _after[kept[^1]].End, AreChanged: true)
                : null;
        }
    }
}
