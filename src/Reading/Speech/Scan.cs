using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Speech;

/// <summary>Small steps along a plain line.</summary>
internal static class Scan
{
    public static int WordEnd(string plain, int at, int end)
    {
        while (at < end && Letters.IsWord(plain[at]))
        {
            at++;
        }

        return at;
    }

    public static int Skip(string plain, int at, int end)
    {
        while (at < end && plain[at] == ' ')
        {
            at++;
        }

        return at;
    }

    public static bool StartsWith(string plain, int at, string word)
    {
        // One look at the first letter answers most calls.
        return at < plain.Length && (plain[at] | 0x20) == (word[0] | 0x20)
            && plain.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (at + word.Length == plain.Length || !Letters.IsWord(plain[at + word.Length]));
    }

    public static bool StartsWithAny(string plain, int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (StartsWith(plain, at, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when <paramref name="words"/> stand anywhere in the range.</summary>
    public static bool Holds(string plain, int from, int to, string words)
    {
        return to > from && plain.AsSpan(from, to - from).Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Place of the next <paramref name="sign"/> outside brackets, before <paramref name="end"/>; -1 when there is none.</summary>
    public static int Next(string plain, int at, int end, char sign)
    {
        var depth = 0;
        for (; at < end; at++)
        {
            if (plain[at] == sign && depth == 0)
            {
                return at;
            }

            depth += plain[at] == '(' ? 1 : plain[at] == ')' && depth > 0 ? -1 : 0;
        }

        return -1;
    }
}
