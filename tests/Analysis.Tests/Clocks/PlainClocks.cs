using Folkmoot.Analysis.Clocks;
using static Folkmoot.Analysis.Tests.Clocks.PlainCalendar;
using static Folkmoot.Analysis.Tests.Clocks.PlainCount;

namespace Folkmoot.Analysis.Tests.Clocks;

/// <summary>Every clock again, written down without a look at the product's table: what it is asked with, and the date.</summary>
internal static class PlainClocks
{
    public static readonly IReadOnlyList<(string Clock, ClockStart Start, Func<DateOnly, DateOnly?> Answer)> All =
    [
        ("agenda", ClockStart.Meeting, day => ClearBefore(day, 5, IsWorking, IsWorking)),
        ("board-notice", ClockStart.Meeting, day => ClearBefore(day, 3, Every, Every)),
        ("key-decision", ClockStart.Decision, day => ClearBefore(day, 28, Every, Every)),
        ("key-decision", ClockStart.Meeting, day => ClearBefore(day, 28, Every, Every)),
        ("general-exception", ClockStart.Received, day => ClearAfter(day, 5, IsWorking, IsWorking)),
        ("general-exception", ClockStart.Decision, day => ClearBefore(day, 5, IsWorking, IsWorking)),
        ("special-urgency", ClockStart.Decision, _ => null),
        ("private-meeting", ClockStart.Meeting, day => ClearBefore(day, 28, Every, Every)),
        ("private-meeting-second", ClockStart.Meeting, day => ClearBefore(day, 5, IsWorking, IsWorking)),
        ("document-request", ClockStart.Received, day => day.AddDays(10)),
        ("call-in", ClockStart.Decision, day => After(day, 5, IsWorking)),
        ("attendance-notice", ClockStart.Meeting, day => Before(day, 10, IsWorking)),
        ("scrutiny-response", ClockStart.Received, day => day.AddDays(27)),
        ("healthwatch-referral", ClockStart.Received, day => After(day, 20, IsWorking)),
        ("executive-response", ClockStart.Received, day => MonthsBeginning(day, 2)),
        ("secretary-of-state", ClockStart.Decision, day => day < new DateOnly(2024, 1, 31) ? null : MonthsBeginning(day, 6)),
        ("secretary-of-state", ClockStart.Received, day => day < new DateOnly(2024, 1, 31) ? null : MonthsBeginning(day, 6)),
        ("register-interests", ClockStart.Received, day => day.AddDays(27)),
        ("extraordinary-meeting", ClockStart.Received, day => day.AddDays(7)),
        ("minutes-open", ClockStart.Meeting, day => MonthsBeginning(day, 72)),
        ("background-papers-open", ClockStart.Meeting, day => MonthsBeginning(day, 48)),
        ("officer-decision-open", ClockStart.Decision, day => MonthsBeginning(day, 72)),
        ("officer-decision-papers-open", ClockStart.Decision, day => MonthsBeginning(day, 48)),
        ("consultation-response", ClockStart.Received, day => day.AddDays(84)),
        ("information-request", ClockStart.Received, day => After(day, 20, IsWorkingInTheKingdom)),
        ("review-6-months", ClockStart.Received, day => MonthsAfter(day, 6)),
        ("review-12-months", ClockStart.Received, day => MonthsAfter(day, 12)),
        ("clear-days", ClockStart.Meeting, day => ClearBefore(day, 3, Every, Every)),
        ("clear-days", ClockStart.Decision, day => ClearBefore(day, 3, Every, Every)),
        .. Enum.GetValues<ClockStart>().SelectMany(start => new (string, ClockStart, Func<DateOnly, DateOnly?>)[]
        {
            ("working-days", start, day => After(day, 10, IsWorking)),
            ("days", start, day => day.AddDays(14)),
            ("days-beginning", start, day => day.AddDays(27)),
        }),
    ];

    public static bool Every(DateOnly day) => true;
}
