using System.Buffers;

namespace Folkmoot.Intake.Pdf;

/// <summary>Tells words that label a paragraph: 1., 2.1.3, (a), iv), •.</summary>
internal static class Labels
{
    private const int Longest = 8;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("ivxIVX");

    /// <summary>Whether the first word labels what follows it.</summary>
    public static bool Begins(string words)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        return IsLabel(space < 0 ? words : words.AsSpan(0, space));
    }

    public static bool IsLabel(ReadOnlySpan<char> printed)
    {
        if (printed.Length > Longest + 2)
        {
            return false;
        }

        // Office programs print characters of no width after their labels.
        var word = printed.Trim("\u200B\u200C\uFEFF");
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        if (word.Length == 1)
        {
            return word[0] is '•' or '·' or '▪' or '●' or '○' or '◦' or '-' or '–' or '\uF0B7' or '\uF0A7' or 'o' or '*';
        }

        var core = word.Trim("().:");
        return core.Length is > 0 and < 7 && core.Length < word.Length && (IsNumber(core) || IsLetters(core)) || (core.Contains('.') && IsNumber(core));
    }

    private static bool IsNumber(ReadOnlySpan<char> core) => char.IsAsciiDigit(core[0]) && !core.ContainsAnyExcept(Digits);

    private static bool IsLetters(ReadOnlySpan<char> core)
    {
        return (core.Length == 1 && char.IsAsciiLetter(core[0])) || !core.ContainsAnyExcept(Numerals);
    }
}
