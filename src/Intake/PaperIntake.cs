using Folkmoot.Reading;

namespace Folkmoot.Intake;

/// <summary>What became of a paper's bytes.</summary>
public abstract record IntakeOutcome
{
    private IntakeOutcome()
    {
    }

    /// <summary>The words were taken out.</summary>
    public sealed record Taken(Paper Paper) : IntakeOutcome;

    /// <summary>The paper cannot be read; <paramref name="Reason"/> is one sentence that says what is wrong and what to do.</summary>
    public sealed record Refused(string Code, string Reason) : IntakeOutcome;
}

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

/// <summary>Turns the bytes of a paper into its words with positions. Nothing in a paper is ever executed or fetched.</summary>
public static class PaperIntake
{
    /// <summary>Takes the words from a file.</summary>
    public static Task<IntakeOutcome> TakeFileAsync(string path, IntakeLimits limits, CancellationToken cancel)
    {
        _ = (path, limits);
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult<IntakeOutcome>(new IntakeOutcome.Refused("not-a-document", "This is not a document that Folkmoot reads."));
    }
}
