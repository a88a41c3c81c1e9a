namespace Folkmoot.Reading.Motions;

/// <summary>Something proposed at a meeting, who proposed and seconded it, and what became of it.</summary>
public sealed record Motion : Words
{
    public Motion(Words words)
        : base(words)
    {
    }

    /// <summary>The number of the item it stands under, or its title where it has no number.</summary>
    public string? Item { get; init; }

    /// <summary>As printed, with the title; null when not named.</summary>
    public string? Proposer { get; init; }

    /// <summary>As printed, with the title; null when not named.</summary>
    public string? Seconder { get; init; }

    /// <summary>What became of it, as printed (carried, lost, unanimously agreed …); null when not said.</summary>
    public string? Outcome { get; init; }

    /// <summary>The votes where the paper counts or names them; null when it does neither.</summary>
    public Votes? Votes { get; init; }

    /// <summary>Index of the motion that this one amends, in the same list; null when it is not an amendment.</summary>
    public int? AmendmentOf { get; init; }
}

/// <summary>Votes as printed: counts, names, or both. A side that the paper does not mention is null.</summary>
public sealed record Votes
{
    public int? For { get; init; }

    public int? Against { get; init; }

    public int? Abstain { get; init; }

    /// <summary>Names by side (<c>for</c>, <c>against</c>, <c>abstain</c>), where the vote was named; null otherwise.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Named { get; init; }
}
