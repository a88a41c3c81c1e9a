namespace Folkmoot.Civic.Governance.Matching;

/// <summary>All that is on record and has a name.</summary>
public sealed record RecordedNames
{
    public IReadOnlyList<Organisation> Organisations { get; init; } = [];

    public IReadOnlyList<Body> Bodies { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<OtherName> OtherNames { get; init; } = [];

    public IReadOnlyList<Post> Posts { get; init; } = [];
}
