namespace Folkmoot.Civic.Governance.Matching;

/// <summary>
/// Terms that meant different things at different times (data/names-of-bodies/meanings.txt). They never choose: they say when the one that
/// had the name on the day may not be what is meant.
/// </summary>
internal sealed class TermMeanings(PaperSetting setting)
{
    private static readonly ILookup<string, TermMeaning> ByTerm = NamesFile.Lines("names-of-bodies/meanings.txt")
        .SelectMany(TermMeaning.Read)
        .ToLookup(meaning => meaning.Letters, StringComparer.Ordinal);

    private string? _text;

    // The paper's words with single spaces: a phrase may be broken over two lines.
    private string Text => _text ??= string.Join(' ', setting.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Why <paramref name="candidate"/> may not be what the name means in this paper; null when there is no such reason.</summary>
    public string? Doubt(string printed, NamedBody candidate)
    {
        if (TermIn(printed) is not { } meanings)
        {
            return null;
        }

        var term = meanings[0].Term;
        var given = meanings.Where(meaning => meaning.Phrases.Any(phrase => Text.Contains(phrase, StringComparison.OrdinalIgnoreCase))).ToList();
        if (given.Count > 1)
        {
            return $"The paper uses “{term}” for {string.Join(" and for ", given.Select(meaning => meaning.Meaning))}";
        }

        if (given.Count == 1)
        {
            var phrase = given[0].Phrases.First(said => Text.Contains(said, StringComparison.OrdinalIgnoreCase));
            return given[0].Fits(candidate) ? null : $"In “{phrase}”, “{term}” means {given[0].Meaning}; {candidate.Name} may not be meant";
        }

        if (setting.Day is not { } day)
        {
            return $"“{term}” meant different things at different times, and the paper gives no day";
        }

        var then = meanings.Where(meaning => meaning.When.Holds(day)).ToList();
        return then.Count == 0 || then.Exists(meaning => meaning.Fits(candidate))
            ? null
            : $"On {day.InWords()}, “{term}” most often meant {then[0].Meaning}; {candidate.Name} may not be meant";
    }

    // "STP" stands in "Marlshire STP" and "STP Board" too.
    private static List<TermMeaning>? TermIn(string printed)
    {
        var words = NameLetters.Words(printed);
        foreach (var meanings in ByTerm)
        {
            if (Holds(words, meanings.First().Words))
            {
                return [.. meanings];
            }
        }

        return null;
    }

    private static bool Holds(List<string> words, List<string> term) =>
        Enumerable.Range(0, Math.Max(0, words.Count - term.Count + 1)).Any(at => words.Skip(at).Take(term.Count).SequenceEqual(term, StringComparer.Ordinal));
}
