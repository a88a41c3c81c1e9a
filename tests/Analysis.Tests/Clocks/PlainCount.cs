namespace Folkmoot.Analysis.Tests.Clocks;

/// <summary>Counts as the law is worded and with no thought of speed: a date is tried after the other until one fits.</summary>
internal static class PlainCount
{
    /// <summary>The latest day that leaves at least so many counted days between it and the day given.</summary>
    public static DateOnly ClearBefore(DateOnly day, int length, Func<DateOnly, bool> counts, Func<DateOnly, bool> ends)
    {
        var candidate = day;
        do
        {
            candidate = candidate.AddDays(-1);
        }
        while (!ends(candidate) || Between(candidate, day, counts) < length);
        return candidate;
    }

    /// <summary>The earliest day that has at least so many counted days between the day given and it.</summary>
    public static DateOnly ClearAfter(DateOnly day, int length, Func<DateOnly, bool> counts, Func<DateOnly, bool> ends)
    {
        var candidate = day;
        do
        {
            candidate = candidate.AddDays(1);
        }
        while (!ends(candidate) || Between(day, candidate, counts) < length);
        return candidate;
    }

    public static DateOnly After(DateOnly day, int length, Func<DateOnly, bool> counts)
    {
        for (var left = length; left > 0; left -= counts(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    public static DateOnly Before(DateOnly day, int length, Func<DateOnly, bool> counts)
    {
        for (var left = length; left > 0; left -= counts(day) ? 1 : 0)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    public static DateOnly Beginning(DateOnly day, int length, Func<DateOnly, bool> counts) => After(day.AddDays(-1), length, counts);

    /// <summary>Day by day until tomorrow is the matching date of the last month, or that month ends without one.</summary>
    public static DateOnly MonthsBeginning(DateOnly start, int months)
    {
        for (var day = start; ; day = day.AddDays(1))
        {
            var tomorrow = day.AddDays(1);
            var passed = ((tomorrow.Year - start.Year) * 12) + tomorrow.Month - start.Month;
            if (passed > months || (passed == months && tomorrow.Day == start.Day))
            {
                return day;
            }
        }
    }

    /// <summary>Day by day to the matching date of the last month, or to that month's end.</summary>
    public static DateOnly MonthsAfter(DateOnly start, int months)
    {
        for (var day = start; ; day = day.AddDays(1))
        {
            var tomorrow = day.AddDays(1);
            var passed = ((day.Year - start.Year) * 12) + day.Month - start.Month;
            if (passed == months && (day.Day == start.Day || tomorrow.Month != day.Month))
            {
                return day;
            }
        }
    }

    private static int Between(DateOnly first, DateOnly last, Func<DateOnly, bool> counts)
    {
        var between = 0;
        for (var day = first.AddDays(1); day < last; day = day.AddDays(1))
        {
            between += counts(day) ? 1 : 0;
        }

        return between;
    }
}
