using System.Text;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>
/// The name of an organisation or body, folded to what tells it apart: without "the" and "NHS" in front, with short words such as CCG written
/// out, and without the spaces, so that "Well-being", "Well being" and "Wellbeing" are one.
/// </summary>
internal static class BodyName
{
    private static readonly Dictionary<string, string> LongForms = NamesFile.Lines("names-of-bodies/short-forms.txt")
        .Select(line => line.Split(':', 2))
        .ToDictionary(pair => NameLetters.Words(pair[0])[0], pair => string.Concat(NameLetters.Words(pair[1])), StringComparer.Ordinal);

    private static readonly HashSet<string> CouncilWords = [.. NamesFile.Lines("names-of-bodies/council-words.txt").Select(word => word.ToLowerInvariant())];

    public static string Letters(string name) => Letters(NameLetters.Words(name));

    public static string Letters(IReadOnlyList<string> words)
    {
        var from = words.Count > 1 && words[0] == "the" ? 1 : 0;
        from = words.Count > from + 1 && words[from] == "nhs" ? from + 1 : from;
        var letters = new StringBuilder();
        for (var at = from; at < words.Count; at++)
        {
            letters.Append(LongForms.GetValueOrDefault(words[at]) ?? words[at]);
        }

        return letters.ToString();
    }

    /// <summary>"Brackenford" of "Brackenford City Council", as printed; null when the name is not of that form.</summary>
    public static string? PlaceOf(string council)
    {
        var words = council.Split(' ');
        var end = words.Length;
        while (end > 0 && CouncilWords.Contains(words[end - 1].ToLowerInvariant()))
        {
            end--;
        }

        return end > 0 && end < words.Length && words[^1].Equals("Council", StringComparison.OrdinalIgnoreCase) ? string.Join(' ', words[..end]) : null;
    }

    /// <summary>The same name without what stands behind it: a possessive s, or a short form in brackets.</summary>
    public static string Bare(string printed)
    {
        var name = printed.Trim();
        if (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var open)
        {
            name = name[..open].TrimEnd();
        }

        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }
}
