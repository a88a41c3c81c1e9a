namespace Folkmoot.Reading.Readability;

/// <summary>Counts the words of sentences and the syllables of those that can be said.</summary>
internal sealed class WordCounts
{
    private const int HardFrom = 3;

    private const int MostRemembered = 20_000;

    // A paper says the same few thousand words again and again; 0 stands for a word whose syllables are not counted.
    private readonly Dictionary<string, int> remembered = new(StringComparer.Ordinal);

    /// <summary>Every word; a hyphenated word and a contraction are one each.</summary>
    public int Words { get; private set; }

    /// <summary>The words whose syllables were counted.</summary>
    public int Said { get; private set; }

    public int Syllables { get; private set; }

    /// <summary>Words of three syllables or more.</summary>
    public int Hard { get; private set; }

    /// <summary>Counts one sentence; how many words it has.</summary>
    public int Add(ReadOnlySpan<char> sentence)
    {
        var words = 0;
        while (!sentence.IsEmpty)
        {
            var space = sentence.IndexOf(' ');
            var token = space < 0 ? sentence : sentence[..space];
            sentence = space < 0 ? [] : sentence[(space + 1)..];
            words += Take(token);
        }

        Words += words;
        return words;
    }

    private int Take(ReadOnlySpan<char> token)
    {
        var start = 0;
        var end = token.Length;
        while (start < end && !char.IsLetterOrDigit(token[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(token[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return 0;
        }

        var syllables = SyllablesOf(token[start..end]);
        Said += syllables > 0 ? 1 : 0;
        Syllables += syllables;
        Hard += syllables >= HardFrom ? 1 : 0;
        return 1;
    }

    private int SyllablesOf(ReadOnlySpan<char> word)
    {
        var lookup = remembered.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var syllables))
        {
            syllables = IsSaid(word) ? Readability.Syllables.Of(word) : 0;
            if (remembered.Count < MostRemembered)
            {
                lookup[word] = syllables;
            }
        }

        return syllables;
    }

    // Numbers, addresses, codes and short forms such as ICB are not.
    private static bool IsSaid(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\''))
            {
                return c is '/' && word.IndexOf("//") < 0 && !word.ContainsAny('@', '.') && !word.ContainsAnyInRange('0', '9');
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals < 2 || (capitals == word.Length && capitals > 6) || word.Contains('-') || word.Contains('\'');
    }
}
