namespace Folkmoot.Intake.Word;

/// <summary>How one level of a list is numbered.</summary>
internal sealed record NumberingLevel
{
    public int Start { get; init; }

    public string Format { get; init; } = "decimal";

    /// <summary>The label's pattern, in which %1 to %9 stand for the numbers of the levels.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Set where the numbers of higher levels are shown as 1, 2, 3 whatever their own format.</summary>
    public bool Legal { get; init; }

    /// <summary>The level, from 1, after which this one starts anew; 0 for never, null for any higher one.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>The paragraph style that carries this level.</summary>
    public string? Style { get; init; }
}

/// <summary>A list's levels, which the lists that are made from it share together with their counting.</summary>
internal sealed class NumberingPattern
{
    public const int Depth = 9;

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[Depth];

    /// <summary>The numbering style that holds the levels when this one only points at it.</summary>
    public string? StyleLink { get; set; }

    /// <summary>The last number printed at each level; null before the first.</summary>
    public int?[] Counts { get; } = new int?[Depth];
}

/// <summary>A list in the document: a pattern, and what this list does otherwise.</summary>
internal sealed class NumberingList
{
    public string PatternId { get; set; } = "";

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingPattern.Depth];

    public int?[] Starts { get; } = new int?[NumberingPattern.Depth];

    public bool Begun { get; set; }
}
