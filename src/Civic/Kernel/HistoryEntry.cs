namespace Folkmoot.Civic.Kernel;

/// <summary>One change of one working row: who, when, why, before and after. Written by Storage with the change itself, never altered.</summary>
public sealed class HistoryEntry
{
    public long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null when Folkmoot itself acted.</summary>
    public Guid? OfficerId { get; init; }

    public required string By { get; init; }

    public string? Because { get; init; }

    /// <summary>What was changed, such as <c>Fact</c>.</summary>
    public required string What { get; init; }

    /// <summary>Its key, as text.</summary>
    public required string Key { get; init; }

    /// <summary>The changed columns before, as a JSON object; null when it was added.</summary>
    public string? Before { get; init; }

    /// <summary>The changed columns after, as a JSON object; null when it was deleted.</summary>
    public string? After { get; init; }
}
