namespace Folkmoot.Intake.Markdown;

/// <summary>Tells by its beginning what a Markdown line is.</summary>
internal static class MarkdownLine
{
    private const int MostHashes = 6;

    /// <summary>The line without quote marks.</summary>
    public static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> line)
    {
        while (line.TrimStart(' ').StartsWith(">") && line.Length - line.TrimStart(' ').Length <= 3)
        {
            line = line.TrimStart(' ')[1..];
            line = line.StartsWith(" ") ? line[1..] : line;
        }

        return line;
    }

    /// <summary>The level of a heading, and its words; 0 where the line is none.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line, out ReadOnlySpan<char> words)
    {
        words = line.TrimStart(' ');
        var hashes = words.Length - words.TrimStart('#').Length;
        if (hashes is 0 or > MostHashes || line.Length - words.Length > 3 || (words.Length > hashes && words[hashes] is not (' ' or '\t')))
        {
            return 0;
        }

        words = words[hashes..].Trim();
        var open = words.TrimEnd('#');
        words = open.IsEmpty || open[^1] is ' ' or '\t' ? open.TrimEnd() : words;
        return hashes;
    }

    /// <summary>Length of a list marker with its indentation and the space after it; 0 where the line has none.</summary>
    public static int MarkerLength(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart(" \t");
        if (words.Length < 2 || words[0] is not ('-' or '*' or '+') || words[1] is not (' ' or '\t') || IsRule(words))
        {
            return 0;
        }

        return line.Length - words[1..].TrimStart(" \t").Length;
    }

    /// <summary>A rule across the page, of whatever characters; converters print one where a page ended.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        return words.Length >= 3 && words[0] is '-' or '*' or '_' && !words.ContainsAnyExcept(words[0], ' ');
    }

    public static bool IsTitleUnderline(ReadOnlySpan<char> line) => line.Length >= 3 && !line.TrimEnd().ContainsAnyExcept('=');

    public static bool IsFence(ReadOnlySpan<char> line) => line.TrimStart(' ').StartsWith("```") || line.TrimStart(' ').StartsWith("~~~");

    /// <summary>The line of dashes that parts a table's head from its rows.</summary>
    public static bool IsTableSeparator(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t");

    public static bool IsTableRow(ReadOnlySpan<char> line)
    {
        var words = line.Trim();
        return words.Length > 1 && words[0] == '|' && words[1..].Contains('|');
    }
}
