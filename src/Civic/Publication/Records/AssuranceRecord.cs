namespace Folkmoot.Civic.Publication.Records;

/// <summary>A sentence that somebody can be held to.</summary>
public sealed record AssuranceRecord : RecordContent
{
    public required Printed Text { get; init; }

    public string? Speaker { get; init; }

    /// <summary><c>decision</c>, <c>duty</c>, <c>intention</c> or <c>opinion</c>.</summary>
    public string Strength { get; init; } = "intention";

    /// <summary>When by, as printed; null when no date is given.</summary>
    public string? Due { get; init; }

    public override string Heading => Cut(Text.Text);
}
