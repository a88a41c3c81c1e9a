namespace Folkmoot.Reading.Updates;

/// <summary>What a later paper says about an earlier clause, one paragraph each.</summary>
public sealed record Update : Words
{
    public Update(Words words)
        : base(words)
    {
    }

    /// <summary>The clause as this paper quotes it.</summary>
    public required string ClauseText { get; init; }

    /// <summary>The clause's place in the resolution as printed in this paper, such as <c>2.(i)</c>; null when it was not found there.</summary>
    public string? ClauseRef { get; init; }

    /// <summary>The paragraph number under which the clause is quoted, as printed; null when there is none.</summary>
    public string? Label { get; init; }
}
