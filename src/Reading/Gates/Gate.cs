namespace Folkmoot.Reading.Gates;

/// <summary>A decision that may not be taken until its conditions are met.</summary>
public sealed record Gate
{
    /// <summary>The words of the decision that waits, its condition word included.</summary>
    public required Words Decision { get; init; }

    /// <summary><c>all</c> when every condition must be met, <c>any</c> when one is enough.</summary>
    public string Logic { get; init; } = "all";

    public IReadOnlyList<Condition> Conditions { get; init; } = [];

    /// <summary>The words that say where the decision stands now ("continues to be unable to …"); null when the paper does not say.</summary>
    public Words? Position { get; init; }
}

/// <summary>One condition of a gate.</summary>
public sealed record Condition : Words
{
    public Condition(Words words)
        : base(words)
    {
    }

    /// <summary>As printed; empty when printed without one.</summary>
    public string Label { get; init; } = "";
}
