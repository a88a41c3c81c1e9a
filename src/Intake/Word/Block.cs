using Folkmoot.Reading;

namespace Folkmoot.Intake.Word;

/// <summary>What a story is made of: passages, and grids of cells that hold more of the same.</summary>
internal abstract class Block;

/// <summary>One paragraph as it prints. Spans count in <see cref="Text"/>, which does not hold the label.</summary>
internal sealed class Passage : Block
{
    public required string Text { get; init; }

    public string Label { get; init; } = "";

    public int LabelDepth { get; init; }

    public int HeadingLevel { get; init; }

    public bool Bold { get; init; }

    public bool WordsDeleted { get; init; }

    public bool Commented { get; init; }

    public bool WordsHidden { get; init; }

    public IReadOnlyList<Span> Inserted { get; init; } = [];

    public IReadOnlyList<NoteCall> Notes { get; init; } = [];

    public bool IsEmpty => Text.Length == 0 && Label.Length == 0;
}

/// <summary>A table: rows of cells, each a list of blocks.</summary>
internal sealed class Grid : Block
{
    public List<List<List<Block>>> Rows { get; } = [];

    public bool HoldsGrid { get; set; }

    public bool IsLayout => HoldsGrid || Rows.TrueForAll(row => row.Count <= 1);
}

/// <summary>A place in the text that calls a note.</summary>
internal readonly record struct NoteCall(NoteKind Kind, string Id, string Printed);

internal enum NoteKind
{
    Footnote,
    Endnote,
}
