namespace Folkmoot.Civic.Publication.Records;

/// <summary>An interest that somebody declared at a meeting.</summary>
public sealed record DeclarationRecord : RecordContent
{
    public required string Who { get; init; }

    public required Printed Text { get; init; }

    /// <summary>What the interest is, as printed.</summary>
    public string? What { get; init; }

    /// <summary>Its kind as printed (personal, pecuniary, non-registrable …).</summary>
    public string? InterestKind { get; init; }

    public string? Item { get; init; }

    /// <summary>What was done about it, as printed ("left the room").</summary>
    public string? Done { get; init; }

    public override string Heading => Cut(What is null ? Who : $"{Who}: {What}");
}
