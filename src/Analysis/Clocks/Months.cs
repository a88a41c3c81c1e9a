namespace Folkmoot.Analysis.Clocks;

/// <summary>Where whole months end.</summary>
internal static class Months
{
    /// <summary>The last of so many months that begin with the day: the day before the matching date, or the last day of a month that has no such date.</summary>
    public static DateOnly Beginning(DateOnly start, int months)
    {
        var end = start.AddMonths(months);
        return end.Day == start.Day ? end.AddDays(-1) : end;
    }

    /// <summary>The matching date so many months on, or the last day of a month that has no such date.</summary>
    public static DateOnly After(DateOnly start, int months) => start.AddMonths(months);
}
