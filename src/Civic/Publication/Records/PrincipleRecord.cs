namespace Folkmoot.Civic.Publication.Records;

/// <summary>A principle that a paper proposes to work by.</summary>
public sealed record PrincipleRecord : RecordContent
{
    public string? Number { get; init; }

    public required Printed Text { get; init; }

    public override string Heading => Cut(Text.Text);
}
