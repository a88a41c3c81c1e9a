namespace Folkmoot.Civic.Publication.Records;

/// <summary>One item of an agenda, or one headed section of a report.</summary>
public sealed record ItemRecord : RecordContent
{
    /// <summary>As printed; null when printed without one.</summary>
    public string? Number { get; init; }

    /// <summary>Its title.</summary>
    public required Printed Text { get; init; }

    /// <summary>1 for an item, 2 for an item inside it, and so on.</summary>
    public int Level { get; init; } = 1;

    public override string Heading => Cut(Number is null ? Text.Text : $"{Number}. {Text.Text}");
}
