using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance;

/// <summary>One link of a chain: when it existed and what followed it.</summary>
public sealed record Forebear(RecordId Id, string Name, ValidPeriod Valid, RecordId? SuccessorId);

/// <summary>
/// Which organisation, or which body, did another's work on a day: the chain of successors forwards, and of predecessors backwards. Several
/// may have gone into one, so that looking back can find more than one. Chains that run in a circle are followed once.
/// </summary>
public sealed class Lineage(IEnumerable<Forebear> all)
{
    private readonly Dictionary<RecordId, Forebear> _byId = all.ToDictionary(one => one.Id);

    private ILookup<RecordId, Forebear>? _predecessors;

    private ILookup<RecordId, Forebear> Predecessors =>
        _predecessors ??= _byId.Values.Where(one => one.SuccessorId is not null).ToLookup(one => one.SuccessorId!.Value);

    /// <summary>
    /// Those in the chain of <paramref name="id"/> that existed on <paramref name="day"/>: itself when it did; else the first of its successors
    /// that did, or of each line of its predecessors the last that did. Empty when none did, or none is on record.
    /// </summary>
    public IReadOnlyList<Forebear> On(RecordId id, DateOnly day)
    {
        if (!_byId.TryGetValue(id, out var one))
        {
            return [];
        }

        if (one.Valid.Holds(day))
        {
            return [one];
        }

        return one.Valid.To < day
            ? [.. Chain(id).Skip(1).Where(next => next.Valid.Holds(day)).Take(1)]
            : Before(one, day, [id]);
    }

    /// <summary>It and its successors in order, each once.</summary>
    public IReadOnlyList<Forebear> Chain(RecordId id)
    {
        var chain = new List<Forebear>();
        var seen = new HashSet<RecordId>();
        for (RecordId? next = id; next is { } at && seen.Add(at) && _byId.TryGetValue(at, out var one); next = one.SuccessorId)
        {
            chain.Add(one);
        }

        return chain;
    }

    /// <summary>Those that named it as their successor.</summary>
    public IReadOnlyList<Forebear> PredecessorsOf(RecordId id) => [.. Predecessors[id].OrderBy(one => one.Name, StringComparer.Ordinal)];

    private List<Forebear> Before(Forebear one, DateOnly day, HashSet<RecordId> seen)
    {
        var found = new List<Forebear>();
        foreach (var earlier in PredecessorsOf(one.Id).Where(earlier => seen.Add(earlier.Id)))
        {
            if (earlier.Valid.Holds(day))
            {
                found.Add(earlier);
            }
            else
            {
                found.AddRange(Before(earlier, day, seen));
            }
        }

        return found;
    }
}
