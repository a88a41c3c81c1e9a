namespace Folkmoot.Civic.Publication.Records;

/// <summary>A question or comment from the floor, and the reply.</summary>
public sealed record ExchangeRecord : RecordContent
{
    public string? Speaker { get; init; }

    /// <summary><c>question</c> or <c>comment</c>.</summary>
    public string Form { get; init; } = "question";

    public required Printed Text { get; init; }

    public string? Responder { get; init; }

    public Printed? Response { get; init; }

    public override string Heading => Cut(Text.Text);
}
