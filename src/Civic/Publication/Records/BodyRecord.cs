namespace Folkmoot.Civic.Publication.Records;

/// <summary>A council, committee, panel, board or group that meets.</summary>
public sealed record BodyRecord : RecordContent
{
    public required string Name { get; init; }

    public required LinkPart Organisation { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public LinkPart? Successor { get; init; }

    public IReadOnlyList<NamePart> OtherNames { get; init; } = [];

    public override string Heading => Cut(Name);
}
