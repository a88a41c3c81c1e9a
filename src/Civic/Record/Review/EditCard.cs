using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Editing;

namespace Folkmoot.Civic.Record.Review;

/// <summary>
/// Confirms a card with changes, or as it was found where nothing is other. The passages that it rests on stay, so that the public sees what the paper prints beside what the officer made
/// of it.
/// </summary>
public sealed class EditCard(ReviewWork work)
{
    /// <param name="versionId">The version at the desk.</param>
    /// <param name="key">The card.</param>
    /// <param name="values">What was filled in, by the path of its field.</param>
    /// <param name="seen">The revision at which the officer saw the card; null when nobody had decided.</param>
    /// <param name="cancel">Stops before anything is saved.</param>
    public async Task<ReviewOutcome> RunAsync(
        Guid versionId, string key, IReadOnlyDictionary<string, string> values, int? seen, CancellationToken cancel)
    {
        if (!await work.OpenAsync(versionId, cancel) || work.StandingOf(key) is not { } standing)
        {
            return new ReviewOutcome.NotFound();
        }

        if (work.ChangedSince(key, seen) is { } conflict)
        {
            return conflict;
        }

        var edited = EditContent.Apply(standing.Kind, standing.Content, values);
        if (edited.Content is null)
        {
            return new ReviewOutcome.Mistaken(edited.Mistakes);
        }

        var asFound = work.FactOf(key) is null && RecordJson.Write(edited.Content) == RecordJson.Write(standing.Content);
        work.Keep(key, edited.Content);
        return await work.SaveAsync($"{(asFound ? "Accepted" : "Changed")} {CardNames.Of(key, standing.Kind)}", cancel);
    }
}
