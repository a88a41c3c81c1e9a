namespace Folkmoot.Intake;

/// <summary>How much one paper may cost. A paper over a limit is refused; nothing is cut short silently.</summary>
public sealed record IntakeLimits
{
    public static IntakeLimits Default { get; } = new();

    /// <summary>Largest file, in bytes, inclusive.</summary>
    public long Bytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Most pages of a PDF, inclusive.</summary>
    public int Pages { get; init; } = 5_000;

    /// <summary>Longest time for one paper.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
