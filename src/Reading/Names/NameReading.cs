namespace Folkmoot.Reading.Names;

/// <summary>Who and what a paper names, each at its first mention, in order of their places.</summary>
public sealed record NameReading(IReadOnlyList<Named> Organisations, IReadOnlyList<Named> People, IReadOnlyList<Named> Roles, IReadOnlyList<Named> Places);
