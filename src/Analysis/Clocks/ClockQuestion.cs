using System.Collections.Frozen;

namespace Folkmoot.Analysis.Clocks;

/// <summary>What a clock is asked: from which day, and what is different here.</summary>
public sealed record ClockQuestion
{
    public required ClockStart Start { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>How many days to count instead of what the rule says; null for the rule.</summary>
    public int? Days { get; init; }

    /// <summary>Which days to count instead of what the rule says; null for the rule.</summary>
    public CountedDays? Count { get; init; }

    /// <summary>Days on which the office is closed though others work.</summary>
    public IReadOnlySet<DateOnly> Closed { get; init; } = FrozenSet<DateOnly>.Empty;
}
