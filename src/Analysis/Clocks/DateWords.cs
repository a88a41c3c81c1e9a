using System.Globalization;

namespace Folkmoot.Analysis.Clocks;

/// <summary>Dates in words, always with the day of the week, by which people check them.</summary>
public static class DateWords
{
    /// <summary>Such as "Monday 13 March 2017".</summary>
    public static string Of(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>All of these days, which must be in order; days in a row are named by the first and the last: "Tuesday 14 to Friday 17 March 2017 and Monday 20 March 2017".</summary>
    public static string Of(IReadOnlyList<DateOnly> days) => Listed([.. Runs(days).Select(run => Run(run.First, run.Last))]);

    /// <summary>Each of these days by itself.</summary>
    public static string Each(IEnumerable<DateOnly> days) => Listed([.. days.Select(Of)]);

    /// <summary>Such as "a, b and c".</summary>
    public static string Listed(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    private static IEnumerable<(DateOnly First, DateOnly Last)> Runs(IReadOnlyList<DateOnly> days)
    {
        for (var i = 0; i < days.Count;)
        {
            var first = i++;
            while (i < days.Count && days[i] == days[i - 1].AddDays(1))
            {
                i++;
            }

            yield return (days[first], days[i - 1]);
        }
    }

    private static string Run(DateOnly first, DateOnly last)
    {
        var form = (first.Year == last.Year, first.Month == last.Month) switch
        {
            (true, true) => "dddd d",
            (true, false) => "dddd d MMMM",
            _ => "dddd d MMMM yyyy",
        };
        return first == last ? Of(last) : $"{first.ToString(form, CultureInfo.InvariantCulture)} to {Of(last)}";
    }
}
