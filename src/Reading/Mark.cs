namespace Folkmoot.Reading;

/// <summary>What the paper's bytes say about a stretch of its text beyond the words themselves.</summary>
public enum MarkKind
{
    /// <summary>A heading; the level is 1 (highest) to 9.</summary>
    Heading,

    /// <summary>One printed page; the level is its number, counted from 1.</summary>
    Page,

    /// <summary>A running header or footer, or a page number: printed, but not part of what the paper says.</summary>
    Furniture,

    /// <summary>One row of a table, a line of the text whose cells are parted by tabs.</summary>
    Row,

    /// <summary>A whole paragraph that is printed bold.</summary>
    Strong,

    /// <summary>A label that automatic numbering printed, at the start of its line; the level is its depth, from 1.</summary>
    Label,

    /// <summary>A footnote or endnote, set after the text that it belongs to.</summary>
    Note,
}

/// <summary>One thing that the bytes say about a stretch of text.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Span">Of which words.</param>
/// <param name="Level">Depth or number, as the kind explains; 0 where it has none.</param>
public readonly record struct Mark(MarkKind Kind, Span Span, int Level = 0);
