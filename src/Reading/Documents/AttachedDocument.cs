namespace Folkmoot.Reading.Documents;

/// <summary>A document that a paper lists as attached, supporting or background.</summary>
/// <param name="Title">As printed, without its size.</param>
/// <param name="Size">As printed, such as <c>PDF 88 KB</c>; null when not printed.</param>
/// <param name="Span">The title's place.</param>
public sealed record AttachedDocument(string Title, string? Size, Span Span);
