using System.Buffers;
using System.Collections.Frozen;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Acronyms;

/// <summary>A short form in a plain line: <c>PPGs</c> is <c>PPG</c> with a plural s that it does not include.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">After its last letter, without plural or possessive.</param>
/// <param name="Stop">After the plural or possessive.</param>
internal readonly record struct ShortForm(int Start, int End, int Stop)
{
    private const int Longest = 10;

    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("IVXLCDM");

    private static readonly FrozenSet<string> Known =
        WordList.Lines("glossary/short-forms.txt").Where(line => line.Section is not "field").Select(line => line.Text.Split(':')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Stressed = WordList.Load("acronyms/not-short-forms.txt", "word");

    /// <summary>The short form that begins with the capital or digit at <paramref name="at"/>; null when the word there is none.</summary>
    public static ShortForm? At(string plain, int at)
    {
        if (!MayBegin(plain, at))
        {
            return null;
        }

        var stop = WordEnd(plain, at);
        var (capitals, lower) = Count(plain.AsSpan(at, stop - at));
        var end = capitals > 1 && lower > 0 && plain[stop - 1] == 's' ? stop - 1 : stop;
        lower -= stop - end;
        if (capitals < 2 || end - at is < 2 or > Longest || lower >= capitals || IsInsideCode(plain, at, stop))
        {
            return null;
        }

        var isPossessive = stop + 1 < plain.Length && plain[stop] == '\'' && plain[stop + 1] == 's';
        return new ShortForm(at, end, isPossessive ? stop + 2 : stop);
    }

    /// <summary>
    /// A reader needs to be told what it means: it is on no list of known forms, stressed words or Roman numerals, and is not a word
    /// that could be said, such as a surname or a street in capitals.
    /// </summary>
    public static bool NeedsExpansion(string form)
    {
        return form.Length <= 6 && (form.Length < 5 || CountVowels(form) < 2) && !Known.Contains(form) && !Stressed.Contains(form) && !form.AsSpan().ContainsAnyInRange('0', '9')
            && form.AsSpan().ContainsAnyExcept(RomanDigits);
    }

    // Most capitals begin an ordinary word: its second and third letters are small.
    private static bool MayBegin(string plain, int at)
    {
        if (at + 1 >= plain.Length || (at > 0 && char.IsLetterOrDigit(plain[at - 1])))
        {
            return false;
        }

        return !char.IsAsciiLetterLower(plain[at + 1]) || (at + 2 < plain.Length && !char.IsAsciiLetterLower(plain[at + 2]));
    }

    private static int WordEnd(string plain, int at)
    {
        while (at < plain.Length && (char.IsLetterOrDigit(plain[at]) || (plain[at] == '&' && at + 1 < plain.Length && char.IsLetter(plain[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static (int Capitals, int Lower) Count(ReadOnlySpan<char> word)
    {
        var (capitals, lower) = (0, 0);
        foreach (var c in word)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return (capitals, lower);
    }

    private static int CountVowels(string form)
    {
        var vowels = 0;
        foreach (var c in form)
        {
            vowels += c is 'A' or 'E' or 'I' or 'O' or 'U' ? 1 : 0;
        }

        return vowels;
    }

    private static bool IsInsideCode(string plain, int at, int stop)
    {
        var before = at > 0 ? plain[at - 1] : ' ';
        var after = stop < plain.Length ? plain[stop] : ' ';
        if (char.IsLetterOrDigit(before) || before is '_' or '@' or '#' or '=' or '.' or '\'' || after is '_' or '@' or '=')
        {
            return true;
        }

        var next = stop + 1 < plain.Length ? plain[stop + 1] : ' ';
        return (after is '-' or '/' or '.' && char.IsDigit(next)) || (before is '-' or '/' && at > 1 && char.IsDigit(plain[at - 2]));
    }
}
