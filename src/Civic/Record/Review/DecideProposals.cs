using Folkmoot.Civic.Record.Editing;
using Folkmoot.Civic.Record.Proposals;

namespace Folkmoot.Civic.Record.Review;

/// <summary>Accepts or rejects proposals: one as the reader found it, or many.</summary>
public sealed class DecideProposals(ReviewWork work)
{
    /// <summary>
    /// Decides one card. <paramref name="seen"/> is the revision at which the officer saw it, null when nobody had decided: if it is another
    /// by now, nothing is changed. A decision can be turned round; a fact that goes is kept aside, so that Undo finds it.
    /// </summary>
    public async Task<ReviewOutcome> RunAsync(Guid versionId, string key, DecisionOutcome outcome, int? seen, CancellationToken cancel)
    {
        if (!await work.OpenAsync(versionId, cancel) || (work.ProposalOf(key) is null && work.FactOf(key) is null))
        {
            return new ReviewOutcome.NotFound();
        }

        if (work.ChangedSince(key, seen) is { } conflict)
        {
            return conflict;
        }

        if (work.ProposalOf(key) is not { } proposal)
        {
            return await TakeAwayAsync(key, outcome, cancel);
        }

        Decide(proposal, outcome);
        return await work.SaveAsync($"{Done(outcome)} {CardNames.Of(key, proposal.Kind)}", cancel);
    }

    /// <summary>
    /// Accepts every one of these proposals that nobody has decided yet, each as it was found but for what <paramref name="chosen"/> has for its key:
    /// values by the path of their field, as <see cref="EditCard"/> takes them. The others stay as they are.
    /// </summary>
    public async Task<ReviewOutcome> AcceptAsync(
        Guid versionId, IReadOnlyCollection<string> keys, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> chosen, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        if (!await work.OpenAsync(versionId, cancel))
        {
            return new ReviewOutcome.NotFound();
        }

        var open = keys.Distinct(StringComparer.Ordinal).Where(key => work.DecisionOf(key) is null).Select(work.ProposalOf).OfType<Proposal>().ToList();
        if (open.Count == 0)
        {
            return new ReviewOutcome.Refused("All of these are decided already.");
        }

        foreach (var proposal in open)
        {
            if (!chosen.TryGetValue(proposal.Key, out var values))
            {
                Decide(proposal, DecisionOutcome.Accepted);
                continue;
            }

            var edited = EditContent.Apply(proposal.Kind, proposal.Content, values);
            if (edited.Content is null)
            {
                return new ReviewOutcome.Refused($"{edited.Mistakes.Values.First()} for {CardNames.Of(proposal.Key, proposal.Kind)}.");
            }

            work.Keep(proposal.Key, edited.Content);
        }

        return await work.SaveAsync($"Accepted {CardNames.Several([.. open.Select(proposal => proposal.Kind)])}", cancel);
    }

    private void Decide(Proposal proposal, DecisionOutcome outcome)
    {
        if (outcome == DecisionOutcome.Accepted)
        {
            var fact = work.FactOf(proposal.Key) ?? work.Confirm(proposal.Kind, proposal.Content, proposal.Start, proposal);
            work.Decide(proposal.Key, outcome, fact.Id);
            return;
        }

        if (work.DecisionOf(proposal.Key)?.Outcome == DecisionOutcome.Accepted && work.FactOf(proposal.Key) is { } standing)
        {
            standing.Removed = true;
        }

        work.Decide(proposal.Key, outcome, factId: null);
    }

    private async Task<ReviewOutcome> TakeAwayAsync(string key, DecisionOutcome outcome, CancellationToken cancel)
    {
        var fact = work.FactOf(key)!;
        if (outcome == DecisionOutcome.Accepted)
        {
            return new ReviewOutcome.Refused("This was added by an officer and is confirmed already.");
        }

        fact.Removed = true;
        return await work.SaveAsync($"Took away {CardNames.Of(key, fact.Kind)}", cancel);
    }

    private static string Done(DecisionOutcome outcome) => outcome == DecisionOutcome.Accepted ? "Accepted" : "Rejected";
}
