namespace Folkmoot.Reading;

/// <summary>One paper's words, as they were taken from its bytes.</summary>
public sealed record Paper
{
    /// <summary>The text; every span counts in it.</summary>
    public required string Text { get; init; }

    /// <summary>The file's name, without folders.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the bytes were: <c>text</c>, <c>markdown</c>, <c>html</c>, <c>docx</c> or <c>pdf</c>.</summary>
    public string Format { get; init; } = "text";

    /// <summary>Lower-case hexadecimal SHA-256 of the bytes; empty where there were none.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>
    /// True where every line of the text is one whole paragraph, heading, list item or table row, as in HTML and Word;
    /// false where a line may be one of several that a paragraph was wrapped into.
    /// </summary>
    public bool LinesAreParagraphs { get; init; }

    /// <summary>What the bytes said beyond the words, in order of their place.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>What was seen wrong while the words were taken out, such as tracked changes or mangled characters.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}
