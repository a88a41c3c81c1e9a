using System.Globalization;

namespace Folkmoot.Web.Tests.Demonstration;

/// <summary>The bank holidays of England and Wales, and the weeks before elections in which councils and the NHS decide nothing that could be put off.</summary>
internal static class Calendar
{
    // Banking and Financial Dealings Act 1971, Schedule 1, with the days that proclamations added in 2022 and 2023.
    private static readonly HashSet<DateOnly> BankHolidays =
    [
        .. Days("2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26 2022-12-27"),
        .. Days("2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26"),
        .. Days("2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26"),
        .. Days("2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26"),
        .. Days("2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28"),
        .. Days("2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28"),
    ];

    // From the notice of the election to polling day, both inclusive; 2022 has the period of mourning besides.
    private static readonly (DateOnly From, DateOnly To)[] Quiet =
    [
        Between("2022-03-28 2022-05-05"), Between("2022-09-09 2022-09-19"), Between("2023-03-27 2023-05-04"), Between("2024-03-25 2024-05-02"), Between("2024-05-25 2024-07-04"),
        Between("2025-03-24 2025-05-01"), Between("2026-03-30 2026-05-07"), Between("2027-03-29 2027-05-06"),
    ];

    public static bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidays.Contains(day);

    public static bool IsBeforeElection(DateOnly day) => Quiet.Any(period => day >= period.From && day <= period.To);

    private static IEnumerable<DateOnly> Days(string days) => days.Split(' ').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static (DateOnly From, DateOnly To) Between(string days) => (Days(days).First(), Days(days).Last());
}
