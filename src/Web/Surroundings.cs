namespace Folkmoot.Web;

/// <summary>Where one run writes, and what it may know about the place it runs in.</summary>
internal sealed record Surroundings
{
    public required TextWriter Out { get; init; }

    /// <summary>Where refusals and faults go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches; then logs are written for people.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The value of an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    public static Surroundings OfThisProcess() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        OutIsTerminal = !Console.IsOutputRedirected,
        Width = Console.IsOutputRedirected ? 80 : Console.WindowWidth,
        Variable = Environment.GetEnvironmentVariable,
    };
}
