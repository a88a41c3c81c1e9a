namespace Folkmoot.Civic.Publication.Records;

/// <summary>Something that a group or body says it will work towards.</summary>
public sealed record AimRecord : RecordContent
{
    public string? Number { get; init; }

    public required Printed Text { get; init; }

    public override string Heading => Cut(Text.Text);
}
