namespace Folkmoot.Civic.Publication.Records;

/// <summary>What a later paper says about an earlier clause.</summary>
public sealed record UpdateRecord : RecordContent
{
    public required Printed Text { get; init; }

    /// <summary>The clause as this paper quotes it.</summary>
    public required string ClauseText { get; init; }

    /// <summary>The clause's place in the resolution as printed in this paper, such as <c>2.(i)</c>; null when not found there.</summary>
    public string? ClauseRef { get; init; }

    /// <summary>The paragraph number under which the clause is quoted.</summary>
    public string? Label { get; init; }

    public override string Heading => Cut(Text.Text);
}
