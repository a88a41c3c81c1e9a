namespace Folkmoot.Web.Pages.Public;

/// <summary>The label that a line of a paper opens with: a number, a letter or a bullet, as printed.</summary>
internal static class PrintedLabel
{
    private const int Longest = 9;

    /// <summary>How many characters it has; 0 where the line opens with none.</summary>
    public static int LengthOf(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAny(' ', '\t', '\u00a0');
        if (length is <= 0 or > Longest)
        {
            return 0;
        }

        var label = line[..length];
        if (label is "•" or "-" or "–" or "*" or "·" or "▪" or "\uf0b7")
        {
            return length;
        }

        var core = label.TrimStart('(').TrimEnd(").:");
        var isMarked = core.Length < label.Length || core.Contains('.');
        return isMarked && IsNumber(core) ? length : 0;
    }

    // "12", "2.1.4", "b", "iv", "2a".
    private static bool IsNumber(ReadOnlySpan<char> core)
    {
        var digits = core.TrimStart("0123456789.");
        return core.Length > 0 && (digits.Length == core.Length ? IsLetterOrRoman(core) : digits.Length <= 1 && (digits.Length == 0 || char.IsAsciiLetter(digits[0])));
    }

    private static bool IsLetterOrRoman(ReadOnlySpan<char> letters) =>
        letters.Length == 1 ? char.IsAsciiLetter(letters[0]) : letters.Length <= 5 && (letters.IndexOfAnyExcept("ivxl") < 0 || letters.IndexOfAnyExcept("IVXL") < 0);
}
