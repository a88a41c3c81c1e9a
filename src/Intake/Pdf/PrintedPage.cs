using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>One word where it is printed; places are in points from the top left of the page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintedWord(float Left, float Top, float Right, float Bottom, string Text)
{
    public float Height => Bottom - Top;

    public float Middle => (Top + Bottom) / 2;
}

/// <summary>One page with its words in the order in which pdftotext gives them.</summary>
internal sealed record PrintedPage(int Number, float Width, float Height)
{
    public List<PrintedWord> Words { get; } = [];
}

/// <summary>What became of running pdftotext.</summary>
internal abstract record PrintedOutcome
{
    private PrintedOutcome()
    {
    }

    /// <summary>The rows of each page, in order; a page without words has none.</summary>
    public sealed record Printed(List<List<Row>> Pages) : PrintedOutcome;

    public sealed record Refused(IntakeOutcome Outcome) : PrintedOutcome;
}
