namespace Folkmoot.Civic.Publication.Records;

/// <summary>Something proposed at a meeting, who proposed and seconded it, and what became of it.</summary>
public sealed record MotionRecord : RecordContent
{
    public string? Item { get; init; }

    public string? Proposer { get; init; }

    public string? Seconder { get; init; }

    public required Printed Text { get; init; }

    /// <summary>As printed (carried, lost, unanimously agreed …); null when not said.</summary>
    public string? Outcome { get; init; }

    /// <summary>True when it would change another motion.</summary>
    public bool IsAmendment { get; init; }

    public VotesPart? Votes { get; init; }

    public override string Heading => Cut(Text.Text);
}

/// <summary>Votes as printed: counts, names, or both. A side that the paper does not mention is null.</summary>
public sealed record VotesPart
{
    public int? For { get; init; }

    public int? Against { get; init; }

    public int? Abstain { get; init; }

    public IReadOnlyList<string>? NamedFor { get; init; }

    public IReadOnlyList<string>? NamedAgainst { get; init; }

    public IReadOnlyList<string>? NamedAbstain { get; init; }
}
