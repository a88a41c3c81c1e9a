namespace Folkmoot.Civic.Publication.Records;

/// <summary>
/// Words of a paper as an officer confirmed them, with the passages that they rest on. Where the officer changed a word,
/// <paramref name="Text"/> differs from the passages' quotations, and both are shown.
/// </summary>
/// <param name="Text">What the record says.</param>
/// <param name="Passages">Where the paper says it, in order; never empty for a fact that came from a paper.</param>
public sealed record Printed(string Text, IReadOnlyList<Passage> Passages);

/// <summary>
/// A stretch of the paper's text, <paramref name="Start"/> inclusive to <paramref name="End"/> exclusive, in UTF-16 units. In the public
/// record positions count in the public text of the paper; in the working record, in the extracted text.
/// </summary>
/// <param name="Start">First position.</param>
/// <param name="End">The position behind the last.</param>
/// <param name="Quote">Exactly the words that stand there.</param>
public sealed record Passage(int Start, int End, string Quote);
