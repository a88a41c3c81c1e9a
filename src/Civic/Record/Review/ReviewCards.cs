using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record.Proposals;

namespace Folkmoot.Civic.Record.Review;

/// <summary>Lays what officers decided over what the reader proposed.</summary>
internal static class ReviewCards
{
    private const string FactPrefix = "fact-";

    // First what a paper decided and asked, then who was there; the list of items last, because it is the least work.
    private static readonly RecordKind[] Order =
    [
        RecordKind.Resolution, RecordKind.Recommendation, RecordKind.Gate, RecordKind.Update, RecordKind.Principle, RecordKind.Aim,
        RecordKind.Motion, RecordKind.Question, RecordKind.Exchange, RecordKind.Assurance, RecordKind.Action, RecordKind.Declaration,
        RecordKind.Attendance, RecordKind.Item,
    ];

    public static IReadOnlyList<ReviewCard> Of(PaperFindings findings, IReadOnlyList<Fact> facts, IReadOnlyList<Decision> decisions)
    {
        var byKey = decisions.ToDictionary(decision => decision.Key, StringComparer.Ordinal);
        var byId = facts.ToDictionary(fact => fact.Id);
        var shown = decisions.Where(decision => decision is { Outcome: DecisionOutcome.Accepted, FactId: not null }).Select(decision => decision.FactId!.Value).ToHashSet();
        var proposed = findings.Proposals.Select(proposal => byKey.TryGetValue(proposal.Key, out var decision) ? Decided(proposal, decision, byId) : Open(proposal));
        var added = facts.Where(fact => !shown.Contains(fact.Id)).Select(Added);
        return [.. proposed.Concat(added).OrderBy(card => Array.IndexOf(Order, card.Kind)).ThenBy(card => card.Start)];
    }

    /// <summary>The fact that a key of the second form names; null for a proposal's key.</summary>
    public static RecordId? FactIdIn(string key) => key.StartsWith(FactPrefix, StringComparison.Ordinal) ? RecordId.Parse(key[FactPrefix.Length..]) : null;

    public static string KeyOf(RecordId factId) => $"{FactPrefix}{factId}";

    private static ReviewCard Open(Proposal proposal) => new()
    {
        Key = proposal.Key,
        Kind = proposal.Kind,
        Content = proposal.Content,
        Found = proposal.Content,
        State = CardState.Found,
        Start = proposal.Start,
        End = proposal.End,
        Doubts = proposal.Doubts,
        Guesses = proposal.Guesses,
    };

    private static ReviewCard Decided(Proposal proposal, Decision decision, Dictionary<RecordId, Fact> facts)
    {
        var card = Open(proposal) with { By = decision.By, At = decision.At, Revision = decision.Revision, State = CardState.Rejected };
        if (decision.Outcome == DecisionOutcome.Merged)
        {
            return card with { State = CardState.Merged, FactId = decision.FactId };
        }

        return decision.FactId is { } id && facts.TryGetValue(id, out var fact)
            ? card with
            {
                State = fact.Content == fact.Found ? CardState.Confirmed : CardState.Edited,
                Content = RecordJson.Read(fact.Kind, fact.Content),
                FactId = id,
                Revision = fact.Revision,
            }
            : decision.Outcome == DecisionOutcome.Accepted ? card with { State = CardState.Carried } : card;
    }

    private static ReviewCard Added(Fact fact) => new()
    {
        Key = KeyOf(fact.Id),
        Kind = fact.Kind,
        Content = RecordJson.Read(fact.Kind, fact.Content),
        Found = fact.Found is { } found ? RecordJson.Read(fact.Kind, found) : null,
        State = fact.Found is null ? CardState.Added : CardState.Edited,
        FactId = fact.Id,
        Revision = fact.Revision,
        Start = fact.Start,
        End = fact.Start,
    };
}
