using System.Collections.Immutable;

namespace Folkmoot.Analysis.Clocks;

/// <summary>What came of asking a clock.</summary>
public abstract record ClockOutcome
{
    private ClockOutcome()
    {
    }

    public sealed record Answered(ClockAnswer Answer) : ClockOutcome;

    /// <summary>It cannot be counted; the sentence says why, and what to ask instead.</summary>
    public sealed record Refused(string Sentence) : ClockOutcome;
}

/// <summary>A date, and how it was counted.</summary>
public sealed record ClockAnswer
{
    public required string Clock { get; init; }

    /// <summary>The day given.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The answer; null where the law sets no period.</summary>
    public required DateOnly? Date { get; init; }

    public required Counting Counting { get; init; }

    /// <summary>
    /// The days counted, earliest first. Where whole months or years are counted, the day on which each ends.
    /// </summary>
    public ImmutableArray<DateOnly> Counted { get; init; } = [];

    /// <summary>The days passed over on the way, earliest first.</summary>
    public ImmutableArray<DayLeftOut> LeftOut { get; init; } = [];

    /// <summary>One plain sentence with the answer, the first day and the days counted.</summary>
    public required string Sentence { get; init; }

    /// <summary>The Act or instrument, with the section.</summary>
    public required string Source { get; init; }

    /// <summary>Where days are counted from the first day on: the day on which it would end if that day were left out. Otherwise null.</summary>
    public DateOnly? Lenient { get; init; }

    /// <summary>Days on which to be reminded; most clocks have none.</summary>
    public ImmutableArray<DateOnly> Reminders { get; init; } = [];

    /// <summary>What else a reader should know, a sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
