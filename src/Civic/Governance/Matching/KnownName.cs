using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>One name of one organisation or body, and the days on which it had it.</summary>
/// <param name="Owner">What bears it.</param>
/// <param name="Name">As the record writes it, or as it is usually shortened.</param>
/// <param name="When">Within the days on which the owner existed.</param>
/// <param name="Sense">How it comes by it.</param>
internal sealed record KnownName(NamedBody Owner, string Name, ValidPeriod When, NameSense Sense);

/// <summary>How something comes by a name.</summary>
internal enum NameSense
{
    /// <summary>The name under which it is on record.</summary>
    Present,

    /// <summary>Another name on record: a former one, or an acronym.</summary>
    Other,

    /// <summary>Not on record, but usual: the organisation before the body, or a council without "City".</summary>
    Usual,
}

/// <summary>An organisation or body as matching sees it.</summary>
internal sealed record NamedBody(RecordRef Of, string Name, ValidPeriod Valid, RecordId Organisation, OrganisationKind Kind, string? Successor)
{
    public string Letters { get; } = BodyName.Letters(Name);

    /// <summary>"Brackenford" of "Brackenford City Council"; null for what is no council.</summary>
    public string? Place { get; } = Of.Kind == RecordKind.Organisation ? BodyName.PlaceOf(Name) : null;
}
