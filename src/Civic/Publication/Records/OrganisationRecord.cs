using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication.Records;

/// <summary>An organisation, for as long as it existed, with the names by which papers call it.</summary>
public sealed record OrganisationRecord : RecordContent
{
    public required string Name { get; init; }

    /// <summary><c>council</c>, <c>nhs_trust</c>, <c>integrated_care_board</c> …</summary>
    public required string OrganisationKind { get; init; }

    /// <summary>First day, inclusive; null when not known.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, inclusive; null while it lasts.</summary>
    public DateOnly? ValidTo { get; init; }

    public LinkPart? Successor { get; init; }

    public IReadOnlyList<NamePart> OtherNames { get; init; } = [];

    public override string Heading => Cut(Name);
}

/// <summary>Another name or acronym, and the days on which it was used, both inclusive.</summary>
public sealed record NamePart(string Name, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>Another record, and what it was called when this version was published.</summary>
public sealed record LinkPart(RecordKind Kind, RecordId Id, string Name);
