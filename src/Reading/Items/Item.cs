namespace Folkmoot.Reading.Items;

/// <summary>One item of an agenda, or one headed section of a report, with the words of its title.</summary>
public sealed record Item
{
    /// <summary>As printed, without a trailing dot; null when printed without one.</summary>
    public string? Number { get; init; }

    /// <summary>The title's words, equal to the slice of <see cref="Span"/>.</summary>
    public required string Title { get; init; }

    /// <summary>The title's place.</summary>
    public required Span Span { get; init; }

    /// <summary>1 for an item, 2 for an item inside it, and so on.</summary>
    public int Level { get; init; } = 1;

    /// <summary>How many paragraphs stand under the title.</summary>
    public int Paragraphs { get; init; }
}
