using System.Text.RegularExpressions;
using Folkmoot.Reading;

namespace Folkmoot.Intake.Characters;

/// <summary>Finds UTF-8 that somebody once read as Windows-1252, such as “â€™” where an apostrophe stood. It is kept as printed.</summary>
internal static partial class MangledCharacters
{
    public static Paper Doubted(Paper paper)
    {
        var places = Mangled().EnumerateMatches(paper.Text);
        if (!places.MoveNext())
        {
            return paper;
        }

        var first = new Span(places.Current.Index, places.Current.Index + places.Current.Length);
        var count = 1;
        while (places.MoveNext())
        {
            count++;
        }

        var where = count == 1 ? "one place" : $"{count} places, here first";
        var doubt = new Doubt("mangled-characters", $"Some characters were mangled before the paper came here ({where}); they are kept as printed.", first);
        return paper with { Doubts = [.. paper.Doubts, doubt] };
    }

    // The first byte of a UTF-8 sequence as Windows-1252 shows it, and then what its next bytes turn into.
    [GeneratedRegex(
        "â€[\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]?|ï‚[\u0080-\u00BF\u2013-\u2122]|Ã[\u0080-\u00BF\u2018-\u2122]|Â[\u00A0-\u00BF]",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 5_000)]
    private static partial Regex Mangled();
}
