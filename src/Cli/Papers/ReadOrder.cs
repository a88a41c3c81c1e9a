using Folkmoot.Intake;

namespace Folkmoot.Cli.Papers;

/// <summary>What one <c>moot read</c> was asked to do.</summary>
internal sealed record ReadOrder
{
    public required IReadOnlyList<string> Paths { get; init; }

    public bool Recursive { get; init; }

    public Form Form { get; init; }

    /// <summary>Where each reading becomes a file; null to print.</summary>
    public string? OutFolder { get; init; }

    /// <summary>Whether the page leaves nothing out.</summary>
    public bool All { get; init; }

    public bool NoColour { get; init; }

    public IntakeLimits Limits { get; init; } = IntakeLimits.Default;
}

/// <summary>How a reading is shown.</summary>
internal enum Form
{
    Page,
    Json,
    Markdown,
    Text,
}
