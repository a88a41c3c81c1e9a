namespace Folkmoot.Cli.Papers;

/// <summary>What became of one paper.</summary>
internal abstract record ReadOutcome
{
    private ReadOutcome(string path) => Path = path;

    /// <summary>The paper's path as it was given, or as it was found in a folder that was.</summary>
    public string Path { get; }

    /// <summary>It was read; <paramref name="Shown"/> writes the reading in the form asked for.</summary>
    public sealed record Read(string Path, Shown Shown, Tally Tally) : ReadOutcome(Path);

    /// <summary>It was not; <paramref name="Reason"/> is a sentence that says why and what to do.</summary>
    public sealed record Refused(string Path, string Reason) : ReadOutcome(Path);
}
