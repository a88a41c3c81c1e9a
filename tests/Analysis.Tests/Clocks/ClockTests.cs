using System.Globalization;
using Folkmoot.Analysis.Clocks;

namespace Folkmoot.Analysis.Tests.Clocks;

public sealed class ClockTests
{
    [Fact]
    public void Says_in_a_sentence_how_it_counted()
    {
        var answer = Answered("agenda", ClockStart.Meeting, "2026-04-09");

        Assert.Equal(
            "The last day to publish the agenda and reports is Monday 30 March 2026: this leaves 5 clear working days before the meeting on Thursday 9 April 2026, "
            + "which are Tuesday 31 March to Thursday 2 April 2026 and Tuesday 7 to Wednesday 8 April 2026.",
            answer.Sentence);
        Assert.Equal(["Good Friday", "Saturday", "Sunday", "Easter Monday"], answer.LeftOut.Select(day => day.Why));
        Assert.Contains("section 100B", answer.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_one_day_in_the_singular()
    {
        var answer = Answered("agenda", ClockStart.Meeting, "2017-03-21", days: 1);

        Assert.Contains(": this leaves 1 clear working day before the meeting on Tuesday 21 March 2017, which is Monday 20 March 2017.", answer.Sentence, StringComparison.Ordinal);
        Assert.Contains("The rule has 5 clear working days; you asked for 1 clear working day.", answer.Remarks);
    }

    [Fact]
    public void Picks_the_law_by_the_date()
    {
        var referred = Answered("referral", ClockStart.Decision, "2024-01-30");
        var calledIn = Answered("referral", ClockStart.Decision, "2024-01-31");

        Assert.Null(referred.Date);
        Assert.Contains("refer", referred.Sentence, StringComparison.Ordinal);
        Assert.Contains("Schedule 10A", calledIn.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_the_lenient_reading_and_the_days_to_be_reminded()
    {
        var answer = Answered("register-interests", ClockStart.Received, "2017-05-05");

        Assert.Equal(new DateOnly(2017, 6, 2), answer.Lenient);
        Assert.Equal([new DateOnly(2017, 5, 18), new DateOnly(2017, 5, 25)], answer.Reminders);
        Assert.Equal([answer.Lenient!.Value, .. answer.Reminders], answer.Remarks.SelectMany(Explained.DatesIn));
    }

    [Theory]
    [InlineData("2027-12-20", false)]
    [InlineData("2028-01-20", true)]
    public void Says_when_the_holidays_are_not_announced_yet(string meeting, bool said) =>
        Assert.Equal(said, Answered("agenda", ClockStart.Meeting, meeting).Remarks.Any(remark => remark.StartsWith("Bank holidays after", StringComparison.Ordinal)));

    [Fact]
    public void Leaves_closure_days_alone_where_the_Act_says_what_a_working_day_is()
    {
        var closed = new HashSet<DateOnly> { new(2025, 3, 5) };
        var question = new ClockQuestion { Start = ClockStart.Received, Date = new DateOnly(2025, 3, 3), Closed = closed };

        Assert.Equal(
            Assert.IsType<ClockOutcome.Answered>(ClockTable.Find("foi")!.Ask(question with { Closed = new HashSet<DateOnly>() })).Answer.Date,
            Assert.IsType<ClockOutcome.Answered>(ClockTable.Find("foi")!.Ask(question)).Answer.Date);
    }

    [Theory]
    [InlineData("agenda", ClockStart.Decision, "2017-03-21", null, "The clock agenda runs from the meeting: give that day.")]
    [InlineData("key-decision", ClockStart.Decision, "2012-09-09", null, "The rule of the clock key-decision has been law since Monday 10 September 2012")]
    [InlineData("agenda", ClockStart.Meeting, "2036-01-02", null, "Bank holidays are known from 2011 to 2035")]
    [InlineData("agenda", ClockStart.Meeting, "2011-01-04", null, "Bank holidays are known from 2011 to 2035")]
    [InlineData("call-in", ClockStart.Decision, "2035-12-28", null, "Bank holidays are known from 2011 to 2035")]
    [InlineData("days", ClockStart.Received, "9999-12-31", null, "Dates are counted from 1900 to 2200.")]
    [InlineData("minutes-open", ClockStart.Meeting, "9999-12-31", null, "Dates are counted from 1900 to 2200.")]
    [InlineData("board-notice", ClockStart.Meeting, "0001-01-01", null, "Dates are counted from 1900 to 2200.")]
    [InlineData("executive-response", ClockStart.Received, "2026-03-10", 3, "The clock executive-response counts months, so days cannot be set.")]
    [InlineData("special-urgency", ClockStart.Decision, "2026-03-10", 3, "The clock special-urgency counts no days")]
    [InlineData("agenda", ClockStart.Meeting, "2026-03-10", 0, "Count from 1 to 1000 days.")]
    [InlineData("agenda", ClockStart.Meeting, "2026-03-10", int.MaxValue, "Count from 1 to 1000 days.")]
    public void Refuses_with_a_sentence(string name, ClockStart start, string date, int? days, string sentence)
    {
        var outcome = ClockTable.Find(name)!.Ask(new ClockQuestion { Start = start, Date = Day(date), Days = days });

        Assert.StartsWith(sentence, Assert.IsType<ClockOutcome.Refused>(outcome).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void No_two_clocks_share_a_name()
    {
        var names = ClockTable.All.SelectMany(clock => clock.Names).ToList();

        Assert.Equal(names.Distinct(StringComparer.OrdinalIgnoreCase), names);
    }

    [Theory]
    [InlineData("5 days")]
    [InlineData("5 clear working days soon before")]
    [InlineData("many days after")]
    public void Counting_is_not_read_from_other_words(string words) => Assert.ThrowsAny<Exception>(() => Counting.Parse(words));

    private static ClockAnswer Answered(string name, ClockStart start, string date, int? days = null) =>
        Assert.IsType<ClockOutcome.Answered>(ClockTable.Find(name)!.Ask(new ClockQuestion { Start = start, Date = Day(date), Days = days })).Answer;

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
