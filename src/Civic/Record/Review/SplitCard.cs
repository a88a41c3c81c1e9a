namespace Folkmoot.Civic.Record.Review;

/// <summary>Makes two facts of one card, cutting its words at a place in the text. What else the card says stays with the first.</summary>
public sealed class SplitCard(ReviewWork work)
{
    /// <param name="versionId">The version at the desk.</param>
    /// <param name="key">The card.</param>
    /// <param name="at">Where the second begins: a position in the paper's text, inside the card's words.</param>
    /// <param name="seen">The revision at which the officer saw the card.</param>
    /// <param name="cancel">Stops before anything is saved.</param>
    public async Task<ReviewOutcome> RunAsync(Guid versionId, string key, int at, int? seen, CancellationToken cancel)
    {
        if (!await work.OpenAsync(versionId, cancel))
        {
            return new ReviewOutcome.NotFound();
        }

        if (work.ChangedSince(key, seen) is { } conflict)
        {
            return conflict;
        }

        if (work.StandingOf(key) is not var (kind, content))
        {
            return new ReviewOutcome.NotFound();
        }

        if (Splitting.WordsOf(content) is not { } words || Splitting.Cut(words, at, work.Text) is not var (first, second))
        {
            return new ReviewOutcome.Refused("Choose a place inside the words where the second part begins.");
        }

        work.Keep(key, CardWords.Put(content, first));
        work.Confirm(kind, Splitting.Alone(content, second), second.Passages[0].Start, proposal: null).Origins = key;
        return await work.SaveAsync($"Split {CardNames.Of(key, kind)}", cancel);
    }
}
