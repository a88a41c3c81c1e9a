namespace Folkmoot.Reading.Dates;

/// <summary>A date or period as printed. Both ends are inclusive; a single day has the same first and last.</summary>
public sealed record DateReading : Words
{
    public DateReading(Words words)
        : base(words)
    {
    }

    /// <summary>First day meant.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day meant, inclusive.</summary>
    public required DateOnly To { get; init; }

    /// <summary><c>day</c>, <c>month</c>, <c>quarter</c>, <c>year</c> or <c>financial year</c> (1 April to 31 March).</summary>
    public required string Precision { get; init; }
}
