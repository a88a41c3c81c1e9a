using System.Text.RegularExpressions;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>
/// What somebody typed to search for. Every word has to be there, in any form that its stem takes; words in quotation marks one after
/// another; what follows a hyphen must not be there. A short form finds its long forms, and the other way round.
/// </summary>
public sealed partial record SearchQuestion
{
    public const int Longest = 300;

    private const int MostTerms = 24;

    private SearchQuestion(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    public IReadOnlyList<SearchTerm> Terms { get; }

    public IEnumerable<SearchTerm> Wanted => Terms.Where(term => !term.IsExcluded);

    public IEnumerable<SearchTerm> Excluded => Terms.Where(term => term.IsExcluded);

    /// <summary>The question in these words, or one sentence that says what is wrong with them.</summary>
    public static (SearchQuestion? Question, string? Mistake) Read(string said, ShortForms forms)
    {
        if (said.Length > Longest)
        {
            return (null, $"Search for {Longest} characters or fewer.");
        }

        var terms = TermsOf(said).Take(MostTerms + 1).ToList();
        return terms switch
        {
            { Count: > MostTerms } => (null, $"Search for {MostTerms} words or fewer."),
            _ when terms.TrueForAll(term => term.IsExcluded) => (null, "Enter at least one word to look for. A word with a hyphen before it is left out."),
            _ => (new SearchQuestion(forms.Widen(terms)), null),
        };
    }

    private static IEnumerable<SearchTerm> TermsOf(string said)
    {
        foreach (Match found in Term().Matches(BeforeName().Replace(said, "")))
        {
            var words = Words(found.Groups["phrase"].Success ? found.Groups["phrase"].Value : found.Groups["word"].Value);
            if (words.Length > 0)
            {
                yield return new SearchTerm([words], found.Groups["not"].Success);
            }
        }
    }

    /// <summary>Letters and digits, with single spaces between: "A&amp;E" is "A E", as the index has it.</summary>
    internal static string Words(string said) => string.Join(' ', Word().Matches(said).Select(word => word.Value));

    // Before a name, and not in quotation marks, they tell nobody apart: the record knows a councillor, and a doctor, by the name alone.
    [GeneratedRegex("""(?<=^|\s)(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Sir|Dame|Lord|Lady|Baroness|Reverend|Revd|Rev)\.?\s+(?=[^\s"“”-][^"“”]*$)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforeName();

    // A hyphen excludes where a word begins; inside one it parts two words.
    [GeneratedRegex("""(?:(?<=^|\s)(?<not>-))?(?:["“”](?<phrase>[^"“”]*)["“”]?|(?<word>[^\s"“”]+))""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Term();

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+", RegexOptions.CultureInvariant, 1000)]
    internal static partial Regex Word();
}
