using System.Globalization;
using System.Text;

namespace Folkmoot.Civic.Governance.Matching;

/// <summary>Folds names, so that the same name printed in two ways is the same letters.</summary>
internal static class NameLetters
{
    /// <summary>
    /// The words of a name in lower case without accents; apostrophes are dropped, hyphens and every kind of space part words, and "&amp;" is "and".
    /// </summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(Accents.Fold(character));
            }
            else if (!IsDropped(character))
            {
                Close(word, words);
                if (character == '&')
                {
                    words.Add("and");
                }
            }
        }

        Close(word, words);
        return words;
    }

    private static bool IsDropped(char character) =>
        character is '\'' or '’' or '‘' or 'ʼ' or '`' or '´'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static void Close(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
