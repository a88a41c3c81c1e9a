namespace Folkmoot.Reading.Layout;

/// <summary>What single characters mean to a reader.</summary>
public static class Letters
{
    /// <summary>One shape for white space (a space), dashes (-) and quotation marks (' and "); NUL for characters of no width.</summary>
    public static char Fold(char c)
    {
        if (c < '\u0080')
        {
            return c is '\t' or '\n' or '\r' or '\f' or '\v' ? ' ' : c == '\0' ? ' ' : c;
        }

        return c switch
        {
            '\u00A0' or '\u1680' or '\u202F' or '\u205F' or '\u3000' or '\u0085' or '\u2028' or '\u2029' => ' ',
            >= '\u2000' and <= '\u200A' => ' ',
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F' => '\0',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
            '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' or '\u02BC' => '\'',
            '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
            '\u00B7' or '\u25CF' or '\u25AA' or '\u25E6' or '\u2023' or '\u2043' or '\uF0B7' or '\uF0A7' or '\u25A0' or '\u25BA' or '\u27A2' or '\uF0D8' => '\u2022',
            _ => c,
        };
    }

    /// <summary>Part of a word: a letter, a digit, or an apostrophe inside one.</summary>
    public static bool IsWord(char c) => c < '\u0080' ? char.IsAsciiLetterOrDigit(c) || c == '\'' : char.IsLetterOrDigit(c);

    public static bool IsBullet(char c) => c is '\u2022' or '*' or '-' or '+';

    public static bool IsTerminal(char c) => c is '.' or '?' or '!';
}
