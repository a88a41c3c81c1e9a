using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Review;

/// <summary>Makes one fact of two cards of the same kind: a question that a page break cut in two, a promise in two sentences.</summary>
public sealed class MergeCards(ReviewWork work)
{
    /// <summary>Puts the words of <paramref name="secondKey"/> behind those of <paramref name="firstKey"/>; both as seen at those revisions.</summary>
    public async Task<ReviewOutcome> RunAsync(Guid versionId, string firstKey, int? firstSeen, string secondKey, int? secondSeen, CancellationToken cancel)
    {
        if (!await work.OpenAsync(versionId, cancel) || work.StandingOf(firstKey) is not { } first || work.StandingOf(secondKey) is not { } second || firstKey == secondKey)
        {
            return new ReviewOutcome.NotFound();
        }

        if ((work.ChangedSince(firstKey, firstSeen) ?? work.ChangedSince(secondKey, secondSeen)) is { } conflict)
        {
            return conflict;
        }

        if (first.Kind != second.Kind)
        {
            return new ReviewOutcome.Refused("Only two cards of the same kind can become one.");
        }

        if (Merging.Of(first.Content, second.Content) is not { } merged)
        {
            return new ReviewOutcome.Refused($"{first.Kind.Many()} cannot be merged: edit the first and reject the second.");
        }

        var fact = work.Keep(firstKey, merged);
        if (work.FactOf(secondKey) is { } standing)
        {
            standing.Removed = true;
        }

        if (work.ProposalOf(secondKey) is not null)
        {
            fact.Origins = $"{fact.Origins} {secondKey}".Trim();
            work.Decide(secondKey, DecisionOutcome.Merged, fact.Id);
        }

        return await work.SaveAsync($"Merged {CardNames.Of(firstKey, first.Kind)} with {CardNames.Of(secondKey, second.Kind)}", cancel);
    }
}
