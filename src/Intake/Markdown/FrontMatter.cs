using System.Buffers;

namespace Folkmoot.Intake.Markdown;

/// <summary>
/// The block of <c>key: value</c> lines that website generators put before a text. A page rule looks the same, so every line must fit.
/// </summary>
internal static class FrontMatter
{
    private static readonly SearchValues<char> s_keyCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private const int MostLines = 200;

    /// <summary>Where the text begins; 0 where there is no front matter.</summary>
    public static int EndOf(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            return 0;
        }

        var at = 4;
        var keys = 0;
        for (var line = 0; line < MostLines && at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            var words = text.AsSpan(at, (end < 0 ? text.Length : end) - at);
            at = end < 0 ? text.Length : end + 1;
            if (words.TrimEnd() is "---" or "...")
            {
                return keys > 0 ? at : 0;
            }

            if (!Fits(words))
            {
                return 0;
            }

            keys += IsKey(words) ? 1 : 0;
        }

        return 0;
    }

    private static bool Fits(ReadOnlySpan<char> line) =>
        line.IsWhiteSpace() || line[0] is ' ' or '\t' or '#' or '-' || IsKey(line);

    private static bool IsKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0
            && !line[..colon].ContainsAnyExcept(s_keyCharacters)
            && (colon + 1 == line.Length || line[colon + 1] == ' ');
    }
}
