using Folkmoot.Analysis.Clocks;

namespace Folkmoot.Analysis.Tests.Specs;

/// <summary>Asks the clocks every line of the tables of <c>Clocks.md</c>.</summary>
public sealed class SpecTests
{
    public static TheoryData<Spec> Lines => [.. Spec.All];

    [Theory]
    [MemberData(nameof(Lines), DisableDiscoveryEnumeration = true)]
    public void Answers_what_the_spec_says(Spec spec)
    {
        var question = new ClockQuestion { Start = Enum.Parse<ClockStart>(spec.Start, ignoreCase: true), Date = spec.Asked };

        var answered = Assert.IsType<ClockOutcome.Answered>(ClockTable.Find(spec.Clock)!.Ask(question)).Answer;

        Assert.Equal(spec.Answer, answered.Date);
        Assert.True(spec.Answer is null || spec.Counting.StartsWith(answered.Counting.Words, StringComparison.Ordinal), $"{spec.Clock} counts {answered.Counting.Words}.");
    }

    [Fact]
    public void Every_clock_stands_in_the_spec() =>
        Assert.Empty(ClockTable.All.Select(clock => clock.Name).Except(Spec.All.Select(spec => spec.Clock)));

    [Fact]
    public void A_late_answer_is_late_by_the_days_of_the_calendar()
    {
        var due = Spec.All.Single(spec => spec.Clock == "scrutiny-response").Answer!.Value;

        Assert.Equal(18, new DateOnly(2024, 10, 28).DayNumber - due.DayNumber);
    }
}
