namespace Folkmoot.Reading.Readability;

/// <summary>Counts the words of sentences and the syllables of those that can be said.</summary>
internal sealed class WordCounts
{
    private const int HardFrom = 3;

    private const int Places = 8192;

    private const int LongestRemembered = 32;

    private const int LongestShort = 8;

    // So many letters a number holds, the signs around a word among them.
    private const int MostPacked = 9;

    private const int BitsPerLetter = 7;

    // Papers say the same few thousand words again and again. A place holds the last word that fell on it, whoever read it: the count is the same for all.
    private static readonly Remembered?[] Memory = new Remembered?[Places];

    // Most words are short: up to eight ASCII letters fit into 56 bits, and their syllables above them.
    private static readonly ulong[] Short = new ulong[Places];

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
        for (var at = 0; at < sentence.Length; at++)
        {
            // The letters are packed on the way to the end of the word.
            var (start, packed, all) = (at, 0UL, 0);
            for (; at < sentence.Length && sentence[at] is not ' ' and var letter; at++)
            {
                packed = (packed << BitsPerLetter) | letter;
                all |= letter;
            }

            words += Take(sentence[start..at], all < 128 && at - start <= MostPacked ? packed : 0);
        }

        Words += words;
        return words;
    }

    private int Take(ReadOnlySpan<char> token, ulong packed)
    {
        var start = 0;
        var end = token.Length;
        for (; end > 0 && !char.IsLetterOrDigit(token[end - 1]); end--)
        {
            packed >>= BitsPerLetter;
        }

        while (start < end && !char.IsLetterOrDigit(token[start]))
        {
            start++;
        }

        if (start == end)
        {
            return 0;
        }

        var word = token[start..end];
        var syllables = packed != 0 && word.Length <= LongestShort ? OfShort(word, packed & (ulong.MaxValue >> (64 - (word.Length * BitsPerLetter)))) : OfLong(word);
        Said += syllables > 0 ? 1 : 0;
        Syllables += syllables;
        Hard += syllables >= HardFrom ? 1 : 0;
        return 1;
    }

    // 0 stands for a word whose syllables are not counted.
    private static int OfLong(ReadOnlySpan<char> word)
    {
        var place = PlaceOf(word);
        if (Memory[place] is { } known && word.SequenceEqual(known.Word))
        {
            return known.Syllables;
        }

        var syllables = Count(word);
        if (word.Length <= LongestRemembered)
        {
            Memory[place] = new Remembered(word.ToString(), syllables);
        }

        return syllables;
    }

    private static int Count(ReadOnlySpan<char> word) => IsSaid(word) ? Readability.Syllables.Of(word) : 0;

    private static int OfShort(ReadOnlySpan<char> word, ulong packed)
    {
        const int Counted = LongestShort * BitsPerLetter;
        var place = (packed * 0x9E3779B97F4A7C15) >> 51;
        var known = Short[place];
        if ((known & ((1UL << Counted) - 1)) == packed)
        {
            return (int)(known >> Counted);
        }

        var syllables = Count(word);
        Short[place] = packed | ((ulong)syllables << Counted);
        return syllables;
    }

    private static uint PlaceOf(ReadOnlySpan<char> word)
    {
        var key = 17u;
        foreach (var c in word)
        {
            key = (key * 31) + c;
        }

        return (key ^ (key >> 13)) % Places;
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

    private sealed record Remembered(string Word, int Syllables);
}
