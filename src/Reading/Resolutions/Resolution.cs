namespace Folkmoot.Reading.Resolutions;

/// <summary>What a meeting decided, or what a report asks it to decide, as a tree of clauses.</summary>
public sealed record Resolution : Words
{
    public Resolution(Words words)
        : base(words)
    {
    }

    /// <summary>The number of the item it stands under, as printed, or the title where it has no number; null outside any.</summary>
    public string? Item { get; init; }

    /// <summary>The words that lead in ("RESOLVED that:"), as printed; null when there are none.</summary>
    public string? Lead { get; init; }

    /// <summary>How it was reached, as printed (unanimously, nem con, carried, deferred …); null when nothing is said.</summary>
    public string? Outcome { get; init; }

    /// <summary>The reason printed with it; null when there is none.</summary>
    public string? Reason { get; init; }

    /// <summary>It is quoted by its number in order to be answered, and was made elsewhere.</summary>
    internal bool Quotes { get; init; }

    /// <summary>Its clauses in printed order; parents before children.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];
}

/// <summary>One clause of a resolution or recommendation; its words stand without the label.</summary>
public sealed record Clause : Words
{
    public Clause(Words words)
        : base(words)
    {
    }

    /// <summary>Exactly as printed, mistakes included; empty when printed without one.</summary>
    public string Label { get; init; } = "";

    /// <summary>The ordinal place among its siblings, from 1, whatever the label says.</summary>
    public int Place { get; init; }

    /// <summary>Index of the clause that holds it, in the same list; null at the top.</summary>
    public int? Parent { get; init; }

    /// <summary>The operative verb as printed ("agrees", "be noted"); null when none was recognised.</summary>
    public string? Verb { get; init; }

    /// <summary>Indexes of the conditions that it waits for, in the same list; null when it waits for none.</summary>
    public IReadOnlyList<int>? Until { get; init; }
}
