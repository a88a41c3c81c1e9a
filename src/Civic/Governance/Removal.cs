using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance;

/// <summary>Nothing is removed once anything points at it.</summary>
public static class Removal
{
    /// <summary>Why it cannot be removed, and what to do instead; null when nothing points at it.</summary>
    public static async Task<Mistake?> CheckAsync(CivicDb db, RecordRef of, string name, CancellationToken cancel)
    {
        var pointers = await PointersAt.OfAsync(db, of, cancel);
        var instead = of.Kind switch
        {
            RecordKind.Person => "Give the posts their last day instead",
            RecordKind.Meeting => "Move the papers to another meeting first",
            _ => "End it instead",
        };
        return pointers.Count == 0 ? null : new Mistake("", $"{name} cannot be removed, because the record holds {Joined(pointers)} of it. {instead}");
    }

    private static string Joined(IReadOnlyList<string> words) => words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";
}
