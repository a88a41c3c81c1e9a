using System.Collections.Immutable;

namespace Folkmoot.Analysis.Clocks;

/// <summary>What gives a clock its first date.</summary>
public enum ClockStart
{
    /// <summary>The day of a meeting.</summary>
    Meeting,

    /// <summary>The day on which a decision is taken, published or directed.</summary>
    Decision,

    /// <summary>The day on which something comes in, or another day from which time runs.</summary>
    Received,
}

/// <summary>One rule of a clock: how it counts, from what, since when, and who says so.</summary>
public sealed record ClockRule
{
    /// <summary>What the date is, as the beginning of a sentence; where nothing is counted, the whole answer.</summary>
    public required string Answers { get; init; }

    /// <summary>The starts that it may be asked with; the first is the usual one.</summary>
    public required ImmutableArray<ClockStart> Starts { get; init; }

    /// <summary>What happens on the first day: "the meeting".</summary>
    public required string StartWords { get; init; }

    public required Counting Counting { get; init; }

    /// <summary>The Act or instrument, with the section.</summary>
    public required string Source { get; init; }

    /// <summary>The first day on which it was law, inclusive; null when it is older than anything asked here.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day on which it was law, inclusive; null while it is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The days of the count on which to be reminded.</summary>
    public ImmutableArray<int> Remind { get; init; } = [];

    /// <summary>True where the length is custom or a council's own rule.</summary>
    public bool IsLocal { get; init; }

    /// <summary>What it answers and how it counts, in a sentence without dates.</summary>
    public string Sentence => Counting.Way is CountedWay.None ? $"{Answers}." : $"{Answers}: {Counting.Words} {Counting.Relation} {StartWords}.";

    public bool IsLawOn(DateOnly day) => (Since is null || day >= Since) && (Until is null || day <= Until);
}
