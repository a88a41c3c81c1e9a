namespace Folkmoot.Intake.Html;

/// <summary>What a block of a page is.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    Row,
}

/// <summary>One line of a page's text, with what the page says of it.</summary>
internal sealed record Block(string Text, BlockKind Kind)
{
    /// <summary>Of a heading.</summary>
    public int Level { get; init; }

    /// <summary>Every letter and digit is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The words that open a section of an item, such as "Decision:".</summary>
    public bool IsSection { get; init; }

    /// <summary>Stands directly under the line before, with no blank line between.</summary>
    public bool IsTight { get; init; }

    /// <summary>The site cut the words off here and put a link in their place.</summary>
    public bool IsCut { get; init; }

    /// <summary>How many characters at the start are the label that the list's numbering printed; 0 where there is none.</summary>
    public int LabelLength { get; init; }

    /// <summary>How many lists deep the label stands, from 1.</summary>
    public int LabelDepth { get; init; }
}
