namespace Folkmoot.Reading.Motions;

/// <summary>Votes while they are being counted.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, IReadOnlyList<string>> named = new(StringComparer.Ordinal);

    public int? For { get; set; }

    public int? Against { get; set; }

    public int? Abstain { get; set; }

    public bool IsEmpty => For is null && Against is null && Abstain is null && named.Count == 0;

    public void Name(string side, IReadOnlyList<string> names) => named.TryAdd(side, names);

    /// <summary>Takes over what another tally counts and this one does not yet.</summary>
    public void Merge(Tally other)
    {
        For ??= other.For;
        Against ??= other.Against;
        Abstain ??= other.Abstain;
        foreach (var (side, names) in other.named)
        {
            Name(side, names);
        }
    }

    /// <summary>The votes as they are published; null when nothing was counted or named.</summary>
    public Votes? ToVotes() => IsEmpty ? null : new Votes { For = For, Against = Against, Abstain = Abstain, Named = named.Count > 0 ? named : null };
}
