namespace Folkmoot.Civic.Publication.Records;

/// <summary>What a meeting decided, as a tree of clauses.</summary>
public sealed record ResolutionRecord : RecordContent
{
    /// <summary>The number or title of the item it stands under, as printed.</summary>
    public string? Item { get; init; }

    /// <summary>The words that lead in ("RESOLVED that:"), as printed.</summary>
    public string? Lead { get; init; }

    /// <summary>How it was reached, as printed (unanimously, nem con, carried …); null when nothing is said.</summary>
    public string? Outcome { get; init; }

    public string? Reason { get; init; }

    /// <summary>All its words.</summary>
    public required Printed Text { get; init; }

    public IReadOnlyList<ClausePart> Clauses { get; init; } = [];

    public override string Heading => Cut(Clauses is [var first, ..] ? $"{Lead} {first.Label} {first.Text.Text}" : Text.Text);
}

/// <summary>One clause, without its label; parents stand before their children.</summary>
public sealed record ClausePart
{
    /// <summary>Exactly as printed, mistakes included; empty when printed without one.</summary>
    public string Label { get; init; } = "";

    /// <summary>The ordinal place among its siblings, from 1, whatever the label says.</summary>
    public int Place { get; init; }

    /// <summary>Index of the clause that holds it, in the same list; null at the top.</summary>
    public int? Parent { get; init; }

    public required Printed Text { get; init; }

    /// <summary>The operative verb as printed; null when none was recognised.</summary>
    public string? Verb { get; init; }

    /// <summary>Indexes of the conditions that it waits for, in the same list; null when it waits for none.</summary>
    public IReadOnlyList<int>? Until { get; init; }
}
