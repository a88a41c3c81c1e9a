using System.Text.RegularExpressions;

namespace Folkmoot.Intake.Html;

/// <summary>A short text that only labels what comes after it: <c>54.</c>, <c>(a)</c>, <c>12/24</c>, <c>3.1</c>, <c>PE 17</c>, a bullet.</summary>
internal static partial class PrintedLabel
{
    public static bool Is(string text) => text.Length <= 12 && Shape().IsMatch(text);

    [GeneratedRegex(
        @"\A(?:\(?(?:[A-Z]{1,3}[ /.-]?)?[0-9]{1,4}(?:[./-][0-9]{1,4}){0,3}[a-z]?[.):]?|\(?[a-zA-Z][.)]|\(?[ivxIVX]{1,5}[.)]|[•·o–-])\z",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Shape();
}
