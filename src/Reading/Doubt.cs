namespace Folkmoot.Reading;

/// <summary>
/// Something in a paper that a reader should look at twice. The text is kept as printed; the doubt stands beside it.
/// </summary>
/// <param name="Code">A short fixed name in kebab case, such as <c>missing-number</c>.</param>
/// <param name="Message">One sentence that a clerk understands without the code.</param>
/// <param name="Span">The words that gave rise to it.</param>
public sealed record Doubt(string Code, string Message, Span Span);
