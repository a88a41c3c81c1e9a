using System.Collections.Frozen;
using Folkmoot.Analysis.Clocks;
using static Folkmoot.Analysis.Tests.Clocks.PlainCalendar;

namespace Folkmoot.Analysis.Tests.Clocks;

/// <summary>What must hold of every clock on every day of 2015 to 2030.</summary>
public sealed class ClockProperties
{
    // A week between Christmas and New Year, a day in the middle of each month, and each Wednesday of one summer.
    private static readonly FrozenSet<DateOnly> Closures = EveryDay()
        .Where(day => day is { Month: 12, Day: > 26 } || (day.Day == 15) || (day is { Year: 2019, Month: 8, DayOfWeek: DayOfWeek.Wednesday }))
        .ToFrozenSet();

    public static TheoryData<string, ClockStart> Clocks
    {
        get
        {
            var data = new TheoryData<string, ClockStart>();
            foreach (var clock in ClockTable.All)
            {
                foreach (var start in clock.Starts)
                {
                    data.Add(clock.Name, start);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Clocks))]
    public void Answers_as_the_plain_count_does(string name, ClockStart start)
    {
        var plain = PlainClocks.All.Single(each => each.Clock == name && each.Start == start).Answer;
        var clock = ClockTable.Find(name)!;

        var different = EveryDay().Where(day => Ask(clock, new ClockQuestion { Start = start, Date = day }).Date != plain(day));

        Assert.Empty(different);
    }

    [Theory]
    [MemberData(nameof(Clocks))]
    public void Never_disagrees_with_its_own_explanation(string name, ClockStart start)
    {
        var clock = ClockTable.Find(name)!;

        foreach (var day in EveryDay())
        {
            Agree(Ask(clock, new ClockQuestion { Start = start, Date = day }), day, Counts(name));
        }
    }

    [Theory]
    [InlineData("clear-days", ClockStart.Meeting, CountedDays.Working)]
    [InlineData("clear-days", ClockStart.Meeting, CountedDays.AllButSundays)]
    [InlineData("clear-days", ClockStart.Meeting, CountedDays.All)]
    [InlineData("general-exception", ClockStart.Received, CountedDays.Working)]
    [InlineData("general-exception", ClockStart.Received, CountedDays.AllButSundays)]
    [InlineData("general-exception", ClockStart.Received, CountedDays.All)]
    [InlineData("working-days", ClockStart.Received, CountedDays.Working)]
    [InlineData("working-days", ClockStart.Received, CountedDays.AllButSundays)]
    [InlineData("attendance-notice", ClockStart.Meeting, CountedDays.Working)]
    [InlineData("days-beginning", ClockStart.Received, CountedDays.Working)]
    public void Counts_any_number_of_days_around_local_closures(string name, ClockStart start, CountedDays kind)
    {
        var clock = ClockTable.Find(name)!;
        Func<DateOnly, bool> counts = kind switch
        {
            CountedDays.Working => day => IsWorking(day) && !Closures.Contains(day),
            CountedDays.AllButSundays => day => day.DayOfWeek is not DayOfWeek.Sunday && !IsHoliday(day) && !Closures.Contains(day),
            _ => PlainClocks.Every,
        };
        var ends = kind is CountedDays.Working ? counts : PlainClocks.Every;

        foreach (var (day, number) in EveryDay().Skip(60).Select((day, number) => (day, (number % 29) + 1)))
        {
            var answer = Ask(clock, new ClockQuestion { Start = start, Date = day, Days = number, Count = kind, Closed = Closures });

            var plain = name switch
            {
                "clear-days" => PlainCount.ClearBefore(day, number, counts, ends),
                "general-exception" => PlainCount.ClearAfter(day, number, counts, ends),
                "attendance-notice" => PlainCount.Before(day, number, counts),
                "days-beginning" => PlainCount.Beginning(day, number, counts),
                _ => PlainCount.After(day, number, counts),
            };
            Assert.Equal(plain, answer.Date);
            Agree(answer, day, counts);
        }
    }

    [Fact]
    public void A_clear_day_is_the_same_from_either_end()
    {
        var exception = ClockTable.Find("general-exception")!;

        foreach (var day in EveryDay().Where(IsWorking))
        {
            var decision = Ask(exception, new ClockQuestion { Start = ClockStart.Received, Date = day }).Date!.Value;

            Assert.Equal(day, Ask(exception, new ClockQuestion { Start = ClockStart.Decision, Date = decision }).Date);
        }
    }

    private static IEnumerable<DateOnly> EveryDay()
    {
        for (var day = new DateOnly(2015, 1, 1); day.Year <= 2030; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private static ClockAnswer Ask(Clock clock, ClockQuestion question) => Assert.IsType<ClockOutcome.Answered>(clock.Ask(question)).Answer;

    private static Func<DateOnly, bool> Counts(string name) => name switch
    {
        "information-request" => IsWorkingInTheKingdom,
        "agenda" or "general-exception" or "private-meeting-second" or "call-in" or "attendance-notice" or "healthwatch-referral" or "working-days" => IsWorking,
        _ => PlainClocks.Every,
    };

    private static void Agree(ClockAnswer answer, DateOnly asked, Func<DateOnly, bool> counts)
    {
        if (answer.Date is not { } date)
        {
            Assert.Empty(answer.Counted);
            Assert.Empty(Explained.DatesIn(answer.Sentence));
            return;
        }

        var said = Explained.Of(answer.Sentence);
        Assert.Equal((date, asked, asked), (said.Date, said.Start, answer.Start));
        Assert.Equal(answer.Counted, said.Listed);
        Assert.Equal(said.Unit is "weeks" ? said.Number * 7 : said.Number, said.Listed.Count);
        if (said.Unit is not ("months" or "years" or "month" or "year"))
        {
            AgreeOnDays(answer, said, counts);
        }
        else
        {
            Assert.Equal(date, said.Listed[^1]);
        }
    }

    // The days listed are those that count between the two ends, the others are those passed over, and the ends belong where the sentence says.
    private static void AgreeOnDays(ClockAnswer answer, Explained said, Func<DateOnly, bool> counts)
    {
        var (first, last) = said.Date < said.Start ? (said.Date, said.Start) : (said.Start, said.Date);
        var clear = said.Unit.StartsWith("clear ", StringComparison.Ordinal);
        first = clear || said.Relation == "after" ? first.AddDays(1) : first;
        last = clear || said.Relation == "before" ? last.AddDays(-1) : last;
        var inside = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).ToList();
        Assert.Equal(inside.Where(counts), said.Listed);
        Assert.Equal(inside.Where(day => !counts(day)), answer.LeftOut.Select(day => day.Day));
        Assert.All(answer.LeftOut, day => Assert.True(day.Why == day.Day.DayOfWeek.ToString() || day.Why == "closed locally" || !IsWeekend(day.Day), day.ToString()));
        Assert.Equal(said.Date < said.Start, said.Relation == "before");
    }
}
