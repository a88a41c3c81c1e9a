namespace Folkmoot.Intake.Characters;

/// <summary>CRLF and lone CR become LF; form feeds and the Unicode separators are left, for they mean more than a line's end.</summary>
internal static class LineEndings
{
    public static string AsLf(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal))
        {
            return text;
        }

        var pairs = text.AsSpan().Count("\r\n");
        return string.Create(text.Length - pairs, text, static (target, source) => Fill(target, source));
    }

    private static void Fill(Span<char> target, ReadOnlySpan<char> source)
    {
        var to = 0;
        for (var from = 0; from < source.Length; from++)
        {
            if (source[from] != '\r')
            {
                target[to++] = source[from];
                continue;
            }

            target[to++] = '\n';
            from += from + 1 < source.Length && source[from + 1] == '\n' ? 1 : 0;
        }
    }
}
