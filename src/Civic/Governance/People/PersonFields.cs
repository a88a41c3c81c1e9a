using Folkmoot.Civic.Governance.Naming;

namespace Folkmoot.Civic.Governance.People;

/// <summary>A person as an officer writes them down.</summary>
public sealed record PersonFields
{
    /// <summary>Without title, honours or post.</summary>
    public required string Name { get; init; }

    /// <summary>Why the name is another than before; only asked when it is.</summary>
    public NameChange? NameChange { get; init; }
}
