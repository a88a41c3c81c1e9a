using System.Globalization;

namespace Folkmoot.Analysis.Tests.Clocks;

/// <summary>The days on which nobody works, told without a look at the product's data: those of England and Wales from a list, the others by rule.</summary>
internal static class PlainCalendar
{
    /// <summary>As they were announced, or will be if nobody moves them: month and day of each.</summary>
    public static readonly IReadOnlyDictionary<int, string> EnglandAndWales = new Dictionary<int, string>
    {
        [2014] = "0101 0418 0421 0505 0526 0825 1225 1226",
        [2015] = "0101 0403 0406 0504 0525 0831 1225 1228",
        [2016] = "0101 0325 0328 0502 0530 0829 1226 1227",
        [2017] = "0102 0414 0417 0501 0529 0828 1225 1226",
        [2018] = "0101 0330 0402 0507 0528 0827 1225 1226",
        [2019] = "0101 0419 0422 0506 0527 0826 1225 1226",
        [2020] = "0101 0410 0413 0508 0525 0831 1225 1228",
        [2021] = "0101 0402 0405 0503 0531 0830 1227 1228",
        [2022] = "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227",
        [2023] = "0102 0407 0410 0501 0508 0529 0828 1225 1226",
        [2024] = "0101 0329 0401 0506 0527 0826 1225 1226",
        [2025] = "0101 0418 0421 0505 0526 0825 1225 1226",
        [2026] = "0101 0403 0406 0504 0525 0831 1225 1228",
        [2027] = "0101 0326 0329 0503 0531 0830 1227 1228",
        [2028] = "0103 0414 0417 0501 0529 0828 1225 1226",
        [2029] = "0101 0330 0402 0507 0528 0827 1225 1226",
        [2030] = "0101 0419 0422 0506 0527 0826 1225 1226",
        [2031] = "0101 0411 0414 0505 0526 0825 1225 1226",
    };

    private static readonly HashSet<DateOnly> Holidays =
        [.. EnglandAndWales.SelectMany(year => year.Value.Split(' ').Select(day => DateOnly.ParseExact($"{year.Key}{day}", "yyyyMMdd", CultureInfo.InvariantCulture)))];

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public static bool IsHoliday(DateOnly day) => Holidays.Contains(day);

    public static bool IsWorking(DateOnly day) => !IsWeekend(day) && !IsHoliday(day);

    public static bool IsWorkingInTheKingdom(DateOnly day) => IsWorking(day) && !IsScottish(day) && !IsFor(day, 3, 17) && !IsFor(day, 7, 12);

    private static bool IsScottish(DateOnly day) =>
        IsFor(day, 11, 30)
        || (day is { Month: 8, Day: <= 7, DayOfWeek: DayOfWeek.Monday })
        || day == new DateOnly(2026, 6, 15)
        || (day.Month == 1 && Enumerable.Range(1, day.Day).Count(number => !IsWeekend(new DateOnly(day.Year, 1, number))) <= 2);

    // True for the day itself, and for the Monday after it where it falls on a weekend.
    private static bool IsFor(DateOnly day, int month, int number)
    {
        var kept = new DateOnly(day.Year, month, number);
        while (IsWeekend(kept))
        {
            kept = kept.AddDays(1);
        }

        return day == kept;
    }
}
