namespace Folkmoot.Reading;

/// <summary>
/// Words of a paper, exactly as printed, and the place they stand in. No fact is held without them.
/// <see cref="Text"/> equals the slice that <see cref="Span"/> cuts; where words were gathered from several places
/// (a page break came between), <see cref="Spans"/> lists them in order, <see cref="Text"/> joins them with a line break and
/// <see cref="Span"/> reaches from the first to the last.
/// </summary>
public record Words(string Text, Span Span)
{
    /// <summary>The pieces, in order, when there is more than one; otherwise null.</summary>
    public IReadOnlyList<Span>? Spans { get; init; }
}
