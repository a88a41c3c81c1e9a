namespace Folkmoot.Reading.Declarations;

/// <summary>An interest that somebody declared. A meeting at which none was declared has no declarations.</summary>
public sealed record Declaration : Words
{
    public Declaration(Words words)
        : base(words)
    {
    }

    /// <summary>Who declared it, as printed.</summary>
    public required string Who { get; init; }

    /// <summary>What the interest is, as printed.</summary>
    public string What { get; init; } = "";

    /// <summary>Its kind as printed (personal, pecuniary, non-pecuniary, prejudicial, indirect, other …); null when none is named.</summary>
    public string? Kind { get; init; }

    /// <summary>The item that it concerns, as printed; null when none is named.</summary>
    public string? Item { get; init; }

    /// <summary>What was done about it, as printed, such as "left the room"; null when nothing is said.</summary>
    public string? Action { get; init; }
}
