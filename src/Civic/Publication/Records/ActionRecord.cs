namespace Folkmoot.Civic.Publication.Records;

/// <summary>Something that somebody is to do.</summary>
public sealed record ActionRecord : RecordContent
{
    public string? Item { get; init; }

    public required Printed Text { get; init; }

    public string? Owner { get; init; }

    /// <summary>When by, as printed; null when no date is given.</summary>
    public string? Due { get; init; }

    public override string Heading => Cut(Text.Text);
}
