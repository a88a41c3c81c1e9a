using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>Who may see a part, and for what is withheld, under what, why, who decided, and what may be said instead.</summary>
public sealed record PartTerms
{
    private const int LongestLine = 300;
    private const int LongestText = 5_000;

    public required Visibility Visibility { get; init; }

    public string? Paragraph { get; init; }

    public string? PublicInterest { get; init; }

    public string? DecidedBy { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public string? OpenSummary { get; init; }

    /// <summary>The first thing that is missing or will not do, by its field; null when all is there.</summary>
    public PartOutcome.Mistaken? Mistake() => Missing()
        ?? Check(nameof(Paragraph), "The paragraph", Paragraph, LongestLine)
        ?? Check(nameof(PublicInterest), "The reasoning", PublicInterest, LongestText)
        ?? Check(nameof(DecidedBy), "Who decided it", DecidedBy, LongestLine)
        ?? Check(nameof(OpenSummary), "The summary", OpenSummary, LongestText);

    private PartOutcome.Mistaken? Missing() => (Visibility, Blank(Paragraph), Blank(PublicInterest), Blank(DecidedBy)) switch
    {
        (Visibility.Exempt, true, _, _) => new(nameof(Paragraph), "Enter the paragraph of Schedule 12A, such as 3, or 1 and 2"),
        (Visibility.Exempt, _, true, _) => new(nameof(PublicInterest), "Enter why the public interest in withholding outweighs that in disclosing"),
        (Visibility.Exempt, _, _, true) => new(nameof(DecidedBy), "Enter who decided it: a post, or a meeting’s resolution"),
        _ => null,
    };

    internal void ApplyTo(Part part)
    {
        var withheld = Visibility is Visibility.Exempt or Visibility.Confidential;
        var exempt = Visibility == Visibility.Exempt;
        part.Visibility = Visibility;
        part.Paragraph = exempt ? Paragraph?.Trim() : null;
        part.PublicInterest = exempt ? PublicInterest?.Trim() : null;
        part.DecidedBy = exempt ? DecidedBy?.Trim() : null;
        part.ReviewOn = exempt ? ReviewOn : null;
        part.OpenSummary = withheld && !Blank(OpenSummary) ? OpenSummary!.Trim() : null;
    }

    private static PartOutcome.Mistaken? Check(string field, string called, string? text, int longest) =>
        TypedText.Mistake(called, text, longest) is { } sentence ? new(field, sentence) : null;

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}

/// <summary>What became of a part.</summary>
public abstract record PartOutcome
{
    private PartOutcome()
    {
    }

    public sealed record Done : PartOutcome;

    public sealed record NotFound : PartOutcome;

    /// <summary>Somebody else changed or removed it; nothing was saved.</summary>
    public sealed record Conflict : PartOutcome;

    /// <summary>Something is missing or wrong in that field.</summary>
    public sealed record Mistaken(string Field, string Sentence) : PartOutcome;
}
