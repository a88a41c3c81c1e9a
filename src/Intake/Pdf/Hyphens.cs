using System.Buffers;
using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>Joins lines into one, and words that were parted at the end of a line with a hyphen.</summary>
internal static class Hyphens
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t.,;:()[]\"“”’");

    /// <summary>Words that the paper writes with a hyphen in the middle of a line, such as co-operation: their hyphen is their own.</summary>
    public static HashSet<string> In(List<List<Row>> pages)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            foreach (var row in page)
            {
                AddWords(row.Text, words);
            }
        }

        return words;
    }

    private static void AddWords(string text, HashSet<string> words)
    {
        for (var at = text.IndexOf('-', StringComparison.Ordinal); at >= 0;)
        {
            var start = text.AsSpan(0, at).LastIndexOfAny(WordEnds) + 1;
            var length = text.AsSpan(at).IndexOfAny(WordEnds);
            var end = length < 0 ? text.Length : at + length;
            if (start < at && end > at + 1)
            {
                words.Add(text[start..end]);
            }

            at = text.IndexOf('-', end);
        }
    }

    public static string Join(List<string> rows, HashSet<string> hyphenated)
    {
        if (rows.Count == 1)
        {
            return rows[0];
        }

        var text = new StringBuilder(rows[0]);
        foreach (var row in rows.Skip(1))
        {
            if (text.Length > 1 && text[^1] == '-' && char.IsLetter(text[^2]) && char.IsLetter(row[0]))
            {
                // Before a capital it is the hyphen of a name, or of a word such as Non-Executive.
                if (char.IsLower(row[0]) && !hyphenated.Contains(LastWord(text) + FirstWord(row)))
                {
                    text.Length--;
                }
            }
            else
            {
                text.Append(' ');
            }

            text.Append(row);
        }

        return text.ToString();
    }

    private static string LastWord(StringBuilder text)
    {
        var at = text.Length;
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text.Length - at < 40)
        {
            at--;
        }

        return text.ToString(at, text.Length - at).TrimStart('(', '[', '"', '“');
    }

    private static string FirstWord(string row)
    {
        var end = row.AsSpan().IndexOfAny(WordEnds);
        return end < 0 ? row : row[..end];
    }
}
