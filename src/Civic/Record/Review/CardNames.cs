using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Record.Review;

/// <summary>What a card is called in a sentence: "question 3", "a promise".</summary>
internal static class CardNames
{
    public static string Of(string key, RecordKind kind) => ReviewCards.FactIdIn(key) is null
        ? $"{kind.One().ToLowerInvariant()} {key[(key.LastIndexOf('-') + 1)..]}"
        : $"an added {kind.One().ToLowerInvariant()}";

    public static string Several(IReadOnlyCollection<RecordKind> kinds) => kinds.Distinct().ToList() switch
    {
        [var one] => $"{kinds.Count} {(kinds.Count == 1 ? one.One() : one.Many()).ToLowerInvariant()}",
        _ => $"{kinds.Count} proposals",
    };
}
