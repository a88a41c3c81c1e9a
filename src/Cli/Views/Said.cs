using System.Buffers;
using System.Text;

namespace Folkmoot.Cli.Views;

/// <summary>Words made fit to be set on a page.</summary>
internal static class Said
{
    // Escape sequences would be obeyed by a terminal, and direction overrides would make words read otherwise than they stand.
    private static readonly SearchValues<char> Harmful = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(sign => sign is not ('\n' or '\t')),
        .. Enumerable.Range(0x7F, 0x21).Select(code => (char)code),
        '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
    ]);

    /// <summary>The same text with harmful characters replaced one for one, so that positions still count.</summary>
    public static string Harmless(string text)
    {
        if (!text.AsSpan().ContainsAny(Harmful))
        {
            return text;
        }

        return string.Create(text.Length, text, static (made, from) =>
        {
            for (var at = 0; at < from.Length; at++)
            {
                made[at] = from[at] is not '\r' && Harmful.Contains(from[at]) ? '\uFFFD' : from[at];
            }
        });
    }

    /// <summary>On one line: runs of white space made one space, ends trimmed, harmful and invisible characters left out.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        var gap = false;
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                gap = plain.Length > 0;
            }
            else if (sign is not ('\u200B' or '\u2060' or '\uFEFF' or '\u00AD') && !Harmful.Contains(sign))
            {
                plain.Append(gap ? " " : "").Append(sign);
                gap = false;
            }
        }

        return plain.ToString();
    }

    /// <summary>Plain, and cut after a whole word with an ellipsis where it would be longer than <paramref name="most"/> (4 or more).</summary>
    public static string Short(string text, int most)
    {
        var plain = Plain(text);
        if (plain.Length <= most)
        {
            return plain;
        }

        var end = plain.LastIndexOf(' ', most - 2);
        if (end <= 0)
        {
            end = char.IsHighSurrogate(plain[most - 2]) ? most - 3 : most - 2;
        }

        return $"{plain.AsSpan(0, end).TrimEnd(" ,;:–-")} …";
    }

    /// <summary>
    /// The words between quotation marks, shortened as <see cref="Short"/> does. Words that bring quotation marks of their own are not given
    /// a second pair: those around the whole are taken as these, and others stand within single ones.
    /// </summary>
    public static string Quote(string text, int most = int.MaxValue)
    {
        var said = Short(text, most);
        if (said.IndexOfAny(['“', '”', '"']) < 0)
        {
            return $"“{said}”";
        }

        var bare = said.Trim('“', '”', '"');
        return bare.IndexOfAny(['“', '”', '"']) < 0 ? $"“{bare}”" : $"‘{said}’";
    }
}
