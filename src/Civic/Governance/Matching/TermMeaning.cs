using System.Globalization;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>One of the things that a term has meant.</summary>
/// <param name="Term">As it is printed: "STP".</param>
/// <param name="Meaning">In words, with its article.</param>
/// <param name="When">When it most often meant this.</param>
/// <param name="NameWord">A word that the names of such things hold; null where the day on which a thing began tells.</param>
/// <param name="Phrases">Words around the term that give this meaning away.</param>
internal sealed record TermMeaning(string Term, string Meaning, ValidPeriod When, string? NameWord, IReadOnlyList<string> Phrases)
{
    public List<string> Words { get; } = NameLetters.Words(Term);

    public string Letters => string.Concat(Words);

    /// <summary>Whether something on record is a thing of this meaning. False where the record does not tell.</summary>
    public bool Fits(NamedBody candidate) => NameWord is { } word
        ? NameLetters.Words(candidate.Name).Contains(word, StringComparer.Ordinal)
        : candidate.Valid.From is { } began && When.Holds(began);

    public static IEnumerable<TermMeaning> Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var when = new ValidPeriod(Day(parts[2]), Day(parts[3]));
        var word = parts[4].Length > 0 ? parts[4] : null;
        var phrases = parts[5].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts[0].Split(';', StringSplitOptions.TrimEntries).Select(term => new TermMeaning(term, parts[1], when, word, phrases));
    }

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
