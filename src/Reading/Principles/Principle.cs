namespace Folkmoot.Reading.Principles;

/// <summary>A principle or aim that a paper proposes to work by.</summary>
public sealed record Principle : Words
{
    public Principle(Words words)
        : base(words)
    {
    }

    /// <summary>As printed; null when printed without one.</summary>
    public string? Number { get; init; }
}
