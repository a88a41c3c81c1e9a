using Folkmoot.Web.Pages.Public.Following;

namespace Folkmoot.Web.Tests.Pages.Public.Following;

public sealed class PrintedTimeTests
{
    [Theory]
    [InlineData("1.30 pm.", 13, 30)]
    [InlineData("2:00pm", 14, 0)]
    [InlineData("10 a.m.", 10, 0)]
    [InlineData("10am", 10, 0)]
    [InlineData("at 6.30 p.m.", 18, 30)]
    [InlineData("noon", 12, 0)]
    [InlineData("12 noon", 12, 0)]
    [InlineData("12.00 midday", 12, 0)]
    [InlineData("12.15 pm", 12, 15)]
    [InlineData("14:00", 14, 0)]
    [InlineData("09.30", 9, 30)]
    [InlineData("14.00 hrs", 14, 0)]
    [InlineData("1400 hours", 14, 0)]
    [InlineData("10.00am – 12.30pm", 10, 0)]
    [InlineData("7 P.M. prompt", 19, 0)]
    [InlineData("2 pm to 4 pm", 14, 0)]
    public void Reads_the_time_at_which_a_meeting_begins(string printed, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), PrintedTime.Read(printed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2.00")]
    [InlineData("9.30")]
    [InlineData("2.00 – 4.00 pm")]
    [InlineData("midnight")]
    [InlineData("25:00")]
    [InlineData("10.75 am")]
    [InlineData("14.00 pm")]
    [InlineData("0 am")]
    [InlineData("1400")]
    [InlineData("after Council")]
    [InlineData("10 am or 2 pm, to be confirmed")]
    [InlineData("10 amber lights")]
    public void Leaves_alone_what_a_reader_could_argue_about(string? printed) => Assert.Null(PrintedTime.Read(printed));
}
