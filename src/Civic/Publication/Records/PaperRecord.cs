namespace Folkmoot.Civic.Publication.Records;

/// <summary>
/// A paper as the public may read it. What is withheld is not in the text: a line says that something is, under which paragraph, and what
/// may be said of it.
/// </summary>
public sealed record PaperRecord : RecordContent
{
    public required string Title { get; init; }

    /// <summary>What sort of paper: <c>minutes</c>, <c>report</c>, <c>agenda_item</c> …</summary>
    public required string PaperKind { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Which version of the paper this is, from 1, in the order in which they came in.</summary>
    public required int PaperVersion { get; init; }

    /// <summary>Its public text; every passage of every record that rests on it counts here, in UTF-16 units.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, lower-case hexadecimal.</summary>
    public required string TextSha256 { get; init; }

    /// <summary>True where each line is one whole paragraph.</summary>
    public bool LinesAreParagraphs { get; init; }

    /// <summary>Headings, table rows, pages and running lines of the text.</summary>
    public IReadOnlyList<LayoutPart> Layout { get; init; } = [];

    public IReadOnlyList<WithheldPart> Withheld { get; init; } = [];

    /// <summary>The file that everybody may download; null where it is kept at the desk.</summary>
    public OriginalPart? Original { get; init; }

    public override string Heading => Cut(Title);
}

/// <summary>What the paper's bytes said of a stretch of text: <c>heading</c>, <c>page</c>, <c>furniture</c>, <c>row</c>, <c>strong</c>, <c>label</c> or <c>note</c>.</summary>
public sealed record LayoutPart(string Kind, int Start, int End, int Level);

/// <summary>A file as it came in.</summary>
/// <param name="Format"><c>pdf</c>, <c>docx</c>, <c>html</c>, <c>markdown</c> or <c>text</c>.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
public sealed record OriginalPart(string Format, string Sha256);

/// <summary>Words that were left out, and the notice that stands in their place in the text.</summary>
public sealed record WithheldPart
{
    public required int Start { get; init; }

    public required int End { get; init; }

    /// <summary><c>exempt</c>, <c>confidential</c> or <c>draft</c>.</summary>
    public required string Why { get; init; }

    /// <summary>The paragraph of Schedule 12A, for what is exempt.</summary>
    public string? Paragraph { get; init; }

    public string? PublicInterest { get; init; }

    public string? DecidedBy { get; init; }

    public DateOnly? ReviewOn { get; init; }

    public string? OpenSummary { get; init; }
}
