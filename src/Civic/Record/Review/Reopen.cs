namespace Folkmoot.Civic.Record.Review;

/// <summary>Takes a decision back, so that the proposal stands open again as the reader found it.</summary>
public sealed class Reopen(ReviewWork work)
{
    public async Task<ReviewOutcome> RunAsync(Guid versionId, string key, int? seen, CancellationToken cancel)
    {
        if (!await work.OpenAsync(versionId, cancel) || work.ProposalOf(key) is not { } proposal || work.DecisionOf(key) is not { } decision)
        {
            return new ReviewOutcome.NotFound();
        }

        if (work.ChangedSince(key, seen) is { } conflict)
        {
            return conflict;
        }

        if (decision.Outcome == DecisionOutcome.Accepted && work.FactOf(key) is { } fact)
        {
            fact.Removed = true;
        }

        work.Withdraw(decision);
        return await work.SaveAsync($"Opened {CardNames.Of(key, proposal.Kind)} again", cancel, card: key);
    }
}
