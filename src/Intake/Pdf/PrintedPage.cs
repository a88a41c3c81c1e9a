using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>Words that stand together on one line, as they are printed; places are in points from the top left of the page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Fragment(float Left, float Top, float Right, float Bottom, string Text)
{
    public float Height => Bottom - Top;

    /// <summary>The height at which it stands on the page: fragments of one line have about the same.</summary>
    public float Level { get; init; } = (Top + Bottom) / 2;

    public Bold Bold { get; init; }

    /// <summary>Whether white space is printed before its first word.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>Whether white space is printed after its last word.</summary>
    public bool SpaceAfter { get; init; }

    /// <summary>Whether it is printed up or down the page: its place is then where its first letter stands.</summary>
    public bool IsUpright { get; init; }
}

/// <summary>Which of some words are bold.</summary>
[Flags]
internal enum Bold
{
    None = 0,
    First = 1,
    Last = 2,
    Every = 4,
    All = First | Last | Every,
}

/// <summary>One page with its fragments in the order in which pdftohtml gives them, which is that of the drawing.</summary>
internal sealed record PrintedPage(int Number, float Width)
{
    public List<Fragment> Fragments { get; } = [];
}

/// <summary>What became of running pdftohtml.</summary>
internal abstract record PrintedOutcome
{
    private PrintedOutcome()
    {
    }

    /// <summary>The rows of each page, in order; a page without words has none.</summary>
    public sealed record Printed(List<List<Row>> Pages) : PrintedOutcome;

    public sealed record Refused(IntakeOutcome Outcome) : PrintedOutcome;
}
