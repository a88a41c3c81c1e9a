namespace Folkmoot.Civic.Publication.Records;

/// <summary>A decision that may not be taken until its conditions are met.</summary>
public sealed record GateRecord : RecordContent
{
    /// <summary>The words of the decision that waits.</summary>
    public required Printed Text { get; init; }

    /// <summary><c>all</c> when every condition must be met, <c>any</c> when one is enough.</summary>
    public string Logic { get; init; } = "all";

    public IReadOnlyList<ConditionPart> Conditions { get; init; } = [];

    /// <summary>The words that say where the decision stands now; null when the paper does not say.</summary>
    public Printed? Position { get; init; }

    public override string Heading => Cut(Text.Text);
}

/// <summary>One condition of a gate.</summary>
public sealed record ConditionPart
{
    /// <summary>As printed; empty when printed without one.</summary>
    public string Label { get; init; } = "";

    public required Printed Text { get; init; }
}
