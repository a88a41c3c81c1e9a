using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Readability;

/// <summary>Counts the words of sentences and the syllables of those that can be said.</summary>
internal sealed class WordCounts
{
    private const int HardFrom = 3;

    private const int Places = 1 << 15;

    private const int LongestKnown = 12;

    private const int BitsPerLetter = 5;

    // Above the letters stands the count.
    private const ulong LetterBits = (1UL << (LongestKnown * BitsPerLetter)) - 1;

    // Papers say the same few thousand words again and again. A place holds the last word that fell on it, whoever read it: the count is the
    // same for all. Nearly every word has up to twelve plain letters, and all that is known of it fits into one number.
    private static readonly ulong[] Known = new ulong[Places];

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

        var word = token[start..end];
        var syllables = Pack(word) is var packed and > 0 ? OfPacked(word, packed) : Count(word);
        Said += syllables > 0 ? 1 : 0;
        Syllables += syllables;
        Hard += syllables >= HardFrom ? 1 : 0;
        return 1;
    }

    // The letters of a word of small ones, the first perhaps a capital, as one number; 0 for any other.
    private static ulong Pack(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKnown || !char.IsAsciiLetter(word[0]))
        {
            return 0;
        }

        var packed = word[0] & 31UL;
        foreach (var letter in word[1..])
        {
            if (!char.IsAsciiLetterLower(letter))
            {
                return 0;
            }

            packed = (packed << BitsPerLetter) | (letter & 31UL);
        }

        return packed;
    }

    private static int OfPacked(ReadOnlySpan<char> word, ulong packed)
    {
        // Other threads read other papers: what stood in the place is looked at once.
        var place = WordOpenings.Spread(packed) >> 49;
        var known = Known[place];
        if ((known & LetterBits) != packed)
        {
            known = packed | ((ulong)Count(word) << (LongestKnown * BitsPerLetter));
            Known[place] = known;
        }

        return (int)(known >> (LongestKnown * BitsPerLetter));
    }

    // 0 stands for a word whose syllables are not counted.
    private static int Count(ReadOnlySpan<char> word) => IsSaid(word) ? Readability.Syllables.Of(word) : 0;

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
