namespace Folkmoot.Web.Demonstration;

/// <summary>A paper of the sample as a clerk would file it.</summary>
internal sealed record SamplePaper
{
    /// <summary>In the folder samples beside the program. No two have the same name, whatever their folders.</summary>
    public required string File { get; init; }

    public required string Body { get; init; }

    public required string Title { get; init; }

    public required SampleStage Stage { get; init; }

    /// <summary>What it is about; null where nobody has said.</summary>
    public string? Topic { get; init; }

    /// <summary>The day of its meeting; null when it belongs to none, as a letter does.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What sort of paper it is, where the reader does not see it.</summary>
    public string? Kind { get; init; }

    /// <summary>The file of which it is a later version.</summary>
    public string? LaterVersionOf { get; init; }

    /// <summary>Why what was public of it is corrected.</summary>
    public string? Reason { get; init; }

    /// <summary>What of it is withheld; the rest is public.</summary>
    public IReadOnlyList<SampleExemption> Exempt { get; init; } = [];

    public string FileName => Path.GetFileName(File);
}

/// <summary>How far a paper has come at the desk. Each stage holds those before it.</summary>
internal enum SampleStage
{
    /// <summary>It was read; nobody has looked at it.</summary>
    Sent,

    /// <summary>Somebody has said what it is.</summary>
    Described,

    /// <summary>The first half of what was found in it is confirmed.</summary>
    HalfReviewed,

    /// <summary>All of it is.</summary>
    Reviewed,

    /// <summary>And what is public of it is said.</summary>
    Opened,

    Published,
}

/// <summary>A stretch that is exempt, from its first words to its last.</summary>
internal sealed record SampleExemption(string FirstWords, string LastWords, string Paragraph, string PublicInterest, string DecidedBy)
{
    public DateOnly? ReviewOn { get; init; }

    public string? OpenSummary { get; init; }

    /// <summary>The stretch as the paper has it.</summary>
    public string WordsIn(string text)
    {
        var start = text.IndexOf(FirstWords, StringComparison.Ordinal);
        return text[start..(text.IndexOf(LastWords, start, StringComparison.Ordinal) + LastWords.Length)];
    }
}
