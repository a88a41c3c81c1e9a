namespace Folkmoot.Civic.Publication.Records;

/// <summary>Somebody who acts in public, with the posts they held.</summary>
public sealed record PersonRecord : RecordContent
{
    public required string Name { get; init; }

    public IReadOnlyList<NamePart> OtherNames { get; init; } = [];

    public IReadOnlyList<PostPart> Posts { get; init; } = [];

    public override string Heading => Cut(Name);
}

/// <summary>A post that a person held, both days inclusive.</summary>
public sealed record PostPart
{
    public required string Title { get; init; }

    public LinkPart? Organisation { get; init; }

    public LinkPart? Body { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}
