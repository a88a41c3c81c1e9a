using System.Globalization;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>A part as it is typed: where it stands, who may see it, and why not everybody.</summary>
public sealed class PartForm
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new("Public", "Public"),
        new("Draft", "Draft", "Officers only, until somebody decides."),
        new("Exempt", "Exempt", "May be withheld under a paragraph of Schedule 12A."),
        new("Confidential", "Confidential", "Must be withheld: a government department or a court says so."),
    ];

    public string? Words { get; set; }

    public string? FirstLine { get; set; }

    public string? LastLine { get; set; }

    public string? Visibility { get; set; }

    public string? Paragraph { get; set; }

    public string? PublicInterest { get; set; }

    public string? DecidedBy { get; set; }

    public DateEntry ReviewOn { get; set; } = new();

    public string? OpenSummary { get; set; }

    /// <summary>The revision that the officer saw; nought for a new part.</summary>
    public int Seen { get; set; }

    public static PartForm Of(Part part) => new()
    {
        Visibility = part.Visibility.ToString(),
        Paragraph = part.Paragraph,
        PublicInterest = part.PublicInterest,
        DecidedBy = part.DecidedBy,
        ReviewOn = new DateEntry(part.ReviewOn),
        OpenSummary = part.OpenSummary,
        Seen = part.Revision,
    };

    /// <summary>The terms; null when no visibility was chosen.</summary>
    public PartTerms? Terms() => Enum.TryParse<Visibility>(Visibility, out var chosen) && Enum.IsDefined(chosen)
        ? new PartTerms
        {
            Visibility = chosen,
            Paragraph = Paragraph,
            PublicInterest = PublicInterest,
            DecidedBy = DecidedBy,
            ReviewOn = ReviewOn.Date,
            OpenSummary = OpenSummary,
        }
        : null;

    public PartPlace Place() => new() { Words = Words, FirstLine = Number(FirstLine), LastLine = Number(LastLine) };

    /// <summary>What is typed that is no number or no day, by its field; null when all can be read.</summary>
    public PartOutcome.Mistaken? Unreadable() =>
        !string.IsNullOrWhiteSpace(FirstLine) && Number(FirstLine) is null ? new(nameof(FirstLine), "Enter the first line as a number")
        : !string.IsNullOrWhiteSpace(LastLine) && Number(LastLine) is null ? new(nameof(LastLine), "Enter the last line as a number")
        : ReviewOn.IsWrong ? new(nameof(ReviewOn), "Enter a real date, such as 27 3 2026, or leave it empty")
        : Terms() is null ? new(nameof(Visibility), "Choose who may see it")
        : null;

    private static int? Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
