using System.Globalization;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>Folds names, so that the same name printed in two ways is the same letters.</summary>
internal static class NameLetters
{
    private const int Few = 256;

    /// <summary>
    /// The words of a name in lower case without accents; apostrophes are dropped, hyphens and every kind of space part words, and "&amp;" is "and".
    /// </summary>
    public static List<string> Words(string name)
    {
        // One letter folds into two at most.
        Span<char> word = name.Length * 2 <= Few ? stackalloc char[Few] : new char[name.Length * 2];
        var words = new List<string>();
        var length = 0;
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                word[length++] = char.ToLowerInvariant(character);
            }
            else if (char.IsLetterOrDigit(character))
            {
                var folded = Accents.Fold(character);
                folded.CopyTo(word[length..]);
                length += folded.Length;
            }
            else if (!IsDropped(character))
            {
                length = Close(word[..length], words);
                if (character == '&')
                {
                    words.Add("and");
                }
            }
        }

        Close(word[..length], words);
        return words;
    }

    private static bool IsDropped(char character) => character switch
    {
        '\'' or '’' or '‘' or 'ʼ' or '`' or '´' => true,
        _ when char.IsAscii(character) => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format,
    };

    private static int Close(ReadOnlySpan<char> word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return 0;
    }
}
