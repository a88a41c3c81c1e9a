namespace Folkmoot.Cli.Views.Page;

/// <summary>One paragraph of a page: a line number in the margin, a label, and words that hang beside the label.</summary>
internal sealed record Row
{
    /// <summary>The line of the paper's text; null where the words are ours.</summary>
    public int? Line { get; init; }

    /// <summary>Columns between the margin and the label.</summary>
    public int Indent { get; init; }

    public string Label { get; init; } = "";

    /// <summary>Columns kept for the label, so that siblings align; never less than the label needs.</summary>
    public int LabelWidth { get; init; }

    public Ink LabelInk { get; init; } = Ink.Name;

    public required IReadOnlyList<Run> Words { get; init; }

    /// <summary>Columns between the margin and the words.</summary>
    public int Hang => Label.Length == 0 && LabelWidth == 0 ? Indent : Indent + Math.Max(Label.Length, LabelWidth) + 1;
}
