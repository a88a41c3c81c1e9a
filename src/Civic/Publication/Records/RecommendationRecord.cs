namespace Folkmoot.Civic.Publication.Records;

/// <summary>What a report asks a meeting to decide, as a tree of clauses. It is not what the meeting decided.</summary>
public sealed record RecommendationRecord : RecordContent
{
    public string? Item { get; init; }

    public string? Lead { get; init; }

    public string? Reason { get; init; }

    public required Printed Text { get; init; }

    public IReadOnlyList<ClausePart> Clauses { get; init; } = [];

    public override string Heading => Cut(Clauses is [var first, ..] ? $"{Lead} {first.Label} {first.Text.Text}" : Text.Text);
}
