using Folkmoot.Civic.Publication.Records;
using Folkmoot.Reading.Gates;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Civic.Record.Proposals;

/// <summary>Decisions: resolutions, recommendations, motions and the gates in them.</summary>
internal sealed partial class RecordWriter
{
    public Draft Resolution(Resolution resolution) => new(
        new ResolutionRecord
        {
            Item = resolution.Item,
            Lead = resolution.Lead,
            Outcome = resolution.Outcome,
            Reason = resolution.Reason,
            Text = cutter.Words(resolution),
            Clauses = [.. resolution.Clauses.Select(Clause)],
        },
        resolution.Span);

    public Draft Recommendation(Resolution recommendation) => new(
        new RecommendationRecord
        {
            Item = recommendation.Item,
            Lead = recommendation.Lead,
            Reason = recommendation.Reason,
            Text = cutter.Words(recommendation),
            Clauses = [.. recommendation.Clauses.Select(Clause)],
        },
        recommendation.Span);

    public Draft Gate(Gate gate) => new(
        new GateRecord
        {
            Text = cutter.Words(gate.Decision),
            Logic = gate.Logic,
            Conditions = [.. gate.Conditions.Select(condition => new ConditionPart { Label = condition.Label, Text = cutter.Words(condition) })],
            Position = gate.Position is { } position ? cutter.Words(position) : null,
        },
        gate.Decision.Span);

    public Draft Motion(Motion motion) => new(
        new MotionRecord
        {
            Item = motion.Item,
            Proposer = motion.Proposer,
            Seconder = motion.Seconder,
            Text = cutter.Words(motion),
            Outcome = motion.Outcome,
            IsAmendment = motion.AmendmentOf is not null,
            Votes = motion.Votes is { } votes ? Votes(votes) : null,
        },
        motion.Span);

    private ClausePart Clause(Clause clause) => new()
    {
        Label = clause.Label,
        Place = clause.Place,
        Parent = clause.Parent,
        Text = cutter.Words(clause),
        Verb = clause.Verb,
        Until = clause.Until,
    };

    private static VotesPart Votes(Votes votes) => new()
    {
        For = votes.For,
        Against = votes.Against,
        Abstain = votes.Abstain,
        NamedFor = Side(votes, "for"),
        NamedAgainst = Side(votes, "against"),
        NamedAbstain = Side(votes, "abstain"),
    };

    private static IReadOnlyList<string>? Side(Votes votes, string side) => votes.Named?.GetValueOrDefault(side);
}
