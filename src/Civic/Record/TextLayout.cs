namespace Folkmoot.Civic.Record;

/// <summary>What the bytes said of a text beyond its words: what a page needs to show it with its headings and tables.</summary>
/// <param name="LinesAreParagraphs">True where each line is one whole paragraph; false where a paragraph may be wrapped into several.</param>
/// <param name="Marks">In order of their place.</param>
public sealed record TextLayout(bool LinesAreParagraphs, IReadOnlyList<TextMark> Marks);

/// <summary>One thing that the bytes said of a stretch of text.</summary>
/// <param name="Kind"><c>heading</c>, <c>page</c>, <c>furniture</c>, <c>row</c>, <c>strong</c>, <c>label</c> or <c>note</c>.</param>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Level">Depth or number, as for the kind; 0 where it has none.</param>
public sealed record TextMark(string Kind, int Start, int End, int Level);
