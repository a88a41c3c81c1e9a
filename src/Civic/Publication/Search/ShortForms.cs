using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>
/// Short forms and what they stand for: those of the field (data/glossary/short-forms.txt), and those by which the published organisations and
/// bodies are known. One short form may have several long ones; a search looks for all of them.
/// </summary>
public sealed class ShortForms
{
    private const int LongestInWords = 8;

    private static readonly IReadOnlyList<(string Short, string Long)> OfTheField = [.. Glossary.OfTheField.Select(meaning => (meaning.Short, meaning.Long)).Distinct()];

    private readonly ILookup<string, string> _others;

    /// <param name="published">Organisations and bodies as they stand on the record.</param>
    public ShortForms(IEnumerable<(string Name, IReadOnlyList<NamePart> OtherNames)> published)
    {
        var known = published.SelectMany(one => one.OtherNames.Where(other => IsShort(other.Name)).Select(other => (Short: other.Name, Long: one.Name)));
        var pairs = OfTheField.Concat(known).Select(pair => (Short: SearchQuestion.Words(pair.Short), Long: SearchQuestion.Words(pair.Long))).ToList();
        _others = pairs.Concat(pairs.Select(pair => (Short: pair.Long, Long: pair.Short))).Distinct()
            .ToLookup(pair => pair.Short, pair => pair.Long, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Lets each short form find its long ones, and each long form, typed as such, its short ones.</summary>
    public IReadOnlyList<SearchTerm> Widen(IReadOnlyList<SearchTerm> terms)
    {
        var widened = new List<SearchTerm>();
        for (var at = 0; at < terms.Count;)
        {
            var length = LongFormAt(terms, at);
            var asked = string.Join(' ', terms.Skip(at).Take(length).Select(term => term.Asked));
            widened.Add(new SearchTerm([asked, .. _others[asked]], terms[at].IsExcluded));
            at += length;
        }

        return widened;
    }

    // How many of the words from here on are one long form; 1 when none is.
    private int LongFormAt(IReadOnlyList<SearchTerm> terms, int at)
    {
        for (var length = Math.Min(LongestInWords, terms.Count - at); length > 1; length--)
        {
            var run = terms.Skip(at).Take(length).ToList();
            if (run.TrueForAll(term => term.IsOneWord && !term.IsExcluded) && _others.Contains(string.Join(' ', run.Select(term => term.Asked))))
            {
                return length;
            }
        }

        return 1;
    }

    internal static bool IsShort(string name) => name.Length is >= 2 and <= 8 && !name.Contains(' ', StringComparison.Ordinal) && name.Count(char.IsUpper) >= 2;
}
