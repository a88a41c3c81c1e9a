using Folkmoot.Civic.Governance.Naming;

namespace Folkmoot.Civic.Governance.Organisations;

/// <summary>An organisation as an officer writes it down.</summary>
public sealed record OrganisationFields
{
    public required string Name { get; init; }

    public OrganisationKind Kind { get; init; }

    /// <summary>The area that it is for; null for none.</summary>
    public string? Place { get; init; }

    /// <summary>Its first day; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Why the name is another than before; only asked when it is.</summary>
    public NameChange? NameChange { get; init; }
}
