namespace Folkmoot.Reading.Acronyms;

/// <summary>A short form beside the long form that a paper gives it.</summary>
/// <param name="Short">As printed, without a plural s.</param>
/// <param name="Long">As printed.</param>
/// <param name="Span">From the first word of the pair to the last, brackets included.</param>
/// <param name="Order"><c>long-short</c>, <c>short-long</c> or <c>apposition</c>.</param>
public sealed record Acronym(string Short, string Long, Span Span, string Order);

/// <summary>A short form that a paper uses and never explains, at its first use.</summary>
public sealed record Unexplained(string Short, Span Span, int Uses);

/// <summary>One short form with two or more long forms in the same paper.</summary>
public sealed record Conflict(string Short, IReadOnlyList<string> Longs, IReadOnlyList<Span> Spans);

/// <summary>What was found of short forms.</summary>
public sealed record AcronymReading(IReadOnlyList<Acronym> Pairs, IReadOnlyList<Unexplained> NeverExpanded, IReadOnlyList<Conflict> Conflicting);
