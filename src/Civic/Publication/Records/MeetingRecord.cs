namespace Folkmoot.Civic.Publication.Records;

/// <summary>One meeting of a body on one day.</summary>
public sealed record MeetingRecord : RecordContent
{
    public required LinkPart Body { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>As printed; null when not known.</summary>
    public string? Time { get; init; }

    public string? Venue { get; init; }

    public override string Heading => Cut($"{Body.Name}, {Date:d MMMM yyyy}");
}
