using Folkmoot.Reading;
using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Cli.Views;

/// <summary>Which updates of a paper answer which clause, and which clauses it says nothing of.</summary>
internal sealed class UpdatedClauses
{
    // By reference: two resolutions with the same words are still two.
    private readonly Dictionary<Resolution, ILookup<int, Update>> answered = new(ReferenceEqualityComparer.Instance);

    private UpdatedClauses(IEnumerable<(Update Update, Resolution Resolution, int Clause)> found, IReadOnlyList<Update> elsewhere)
    {
        foreach (var (resolution, updates) in found.GroupBy(place => place.Resolution, (resolution, places) => (resolution, places)))
        {
            answered[resolution] = updates.ToLookup(place => place.Clause, place => place.Update);
        }

        Elsewhere = elsewhere;
    }

    /// <summary>Updates on clauses that the paper does not print.</summary>
    public IReadOnlyList<Update> Elsewhere { get; }

    public static UpdatedClauses In(PaperReading reading)
    {
        List<Resolution> printed = reading.Updates.Count == 0 ? [] : [.. reading.Resolutions, .. reading.Recommendations];
        List<(Update, Resolution, int)> found = [];
        List<Update> elsewhere = [];
        foreach (var update in reading.Updates)
        {
            if (ClausePlace.Find(update, printed) is { } place)
            {
                found.Add((update, place.Resolution, place.Clause));
            }
            else
            {
                elsewhere.Add(update);
            }
        }

        return new UpdatedClauses(found, elsewhere);
    }

    public bool Answers(Resolution resolution) => answered.ContainsKey(resolution);

    public IEnumerable<Update> For(Resolution resolution, int clause) =>
        answered.TryGetValue(resolution, out var updates) ? updates[clause] : [];

    /// <summary>
    /// The clauses of which the paper says nothing although it answers others of the same resolution: no update on the clause, on
    /// one that holds it or on one that it holds; of a silent branch only its root.
    /// </summary>
    public HashSet<int> SilentIn(Resolution resolution)
    {
        HashSet<int> silent = [];
        if (!answered.TryGetValue(resolution, out var updates))
        {
            return silent;
        }

        var answers = new bool[resolution.Clauses.Count];
        var holdsAnswer = new bool[resolution.Clauses.Count];
        for (var at = answers.Length - 1; at >= 0; at--)
        {
            holdsAnswer[at] |= updates.Contains(at);
            if (holdsAnswer[at] && resolution.ParentOf(at) is { } parent)
            {
                holdsAnswer[parent] = true;
            }
        }

        for (var at = 0; at < answers.Length; at++)
        {
            var parent = resolution.ParentOf(at);
            answers[at] = updates.Contains(at) || (parent is { } above && answers[above]);
            var parentIsHeard = parent is not { } holder || holdsAnswer[holder];
            if (!answers[at] && !holdsAnswer[at] && parentIsHeard)
            {
                silent.Add(at);
            }
        }

        return silent;
    }
}
