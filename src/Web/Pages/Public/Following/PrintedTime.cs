using System.Globalization;
using System.Text.RegularExpressions;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>
/// The time of day in words such as "1.30 pm.", "10 a.m.", "14:00 hrs" or "12 noon"; of a stretch of time, its beginning. Where a reader could
/// argue ("2.00", "midnight", "after Council") there is none: nobody is sent to a meeting at the wrong hour.
/// </summary>
internal static partial class PrintedTime
{
    public static TimeOnly? Read(string? printed)
    {
        if (printed is not { Length: > 0 and <= 60 })
        {
            return null;
        }

        var words = string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
        return Time().Match(words) is { Success: true } found ? Of(found) : null;
    }

    private static TimeOnly? Of(Match found)
    {
        if (found.Groups["noon"].Success)
        {
            return new TimeOnly(12, 0);
        }

        var minute = found.Groups["minute"].Success ? int.Parse(found.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0;
        var hour = int.Parse(found.Groups["hour"].Value, CultureInfo.InvariantCulture);
        return (found.Groups["half"].Value, hour) switch
        {
            ("a", >= 1 and <= 12) => new TimeOnly(hour % 12, minute),
            ("p", >= 1 and <= 12) => new TimeOnly((hour % 12) + 12, minute),
            ("", <= 23) when found.Groups["half"].Value.Length == 0 => new TimeOnly(hour, minute),
            _ => null,
        };
    }

    // Without am or pm an hour is one of 24 when it is written with two figures and minutes: "09:30" is, "9.30" and "7.30" may be in the evening.
    [GeneratedRegex("""
        ^(?:at\s)?
        (?:
            (?<noon>(?:12(?:[.:]00)?\s?)?(?:noon|midday))
          | (?<hour>\d{1,2})(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?\s?m\b
          | (?<hour>[01]\d|2[0-3])[.:](?<minute>[0-5]\d)(?:\s?(?:hrs|hours|h)\b)?
          | (?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s?(?:hrs|hours|h)\b
        )
        \.?(?:\s(?:prompt|sharp))?(?:\s?(?:-|–|—|to\b|until\b)\s?[\d.:]{1,5}\s?(?:[ap]\.?\s?m\b|noon|hrs|hours)?)?[.,;]*$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
