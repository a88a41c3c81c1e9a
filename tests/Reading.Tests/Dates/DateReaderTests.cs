using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("Thursday 16th January, 2020, 1.30 pm", "Thursday 16th January, 2020", "2020-01-16")]
    [InlineData("on 16/01/2020 at", "16/01/2020", "2020-01-16")]
    [InlineData("dated 16.1.20.", "16.1.20", "2020-01-16")]
    [InlineData("Signed 2.5.14", "2.5.14", "2014-05-02")]
    [InlineData("Signed 2.5.71", "2.5.71", "1971-05-02")]
    [InlineData("21 March 2017", "21 March 2017", "2017-03-21")]
    [InlineData("March 21, 2017", "March 21, 2017", "2017-03-21")]
    [InlineData("January 18th 2001", "January 18th 2001", "2001-01-18")]
    [InlineData("ON WEDNESDAY, 15TH APRIL, 2015, AT 3.00 P.M.", "WEDNESDAY, 15TH APRIL, 2015", "2015-04-15")]
    [InlineData("date: 2020-01-16", "2020-01-16", "2020-01-16")]
    [InlineData("Tuesday 13th December 2022 10.00 am", "Tuesday 13th December 2022", "2022-12-13")]
    [InlineData("the 25 th  April 2018", "25 th  April 2018", "2018-04-25")]
    [InlineData("the 18**TH** APRIL 2018", "18**TH** APRIL 2018", "2018-04-18")]
    [InlineData("the 16th day of January, 2018", "16th day of January, 2018", "2018-01-16")]
    [InlineData("Monday the 3rd of June 2019", "Monday the 3rd of June 2019", "2019-06-03")]
    [InlineData("by 16-Jan-20", "16-Jan-20", "2020-01-16")]
    [InlineData("Monday 16 January 2020", "Monday 16 January 2020", "2020-01-16")]
    public void Reads_a_day_as_printed(string line, string printed, string day)
    {
        var date = Assert.Single(DateReader.Read(line));

        Assert.Equal(printed, date.Text);
        Assert.Equal("day", date.Precision);
        Assert.Equal(day, $"{date.From:yyyy-MM-dd}");
        Assert.Equal(date.From, date.To);
    }

    [Theory]
    [InlineData("mature in April 2021, whose", "April 2021", "month", "2021-04-01", "2021-04-30")]
    [InlineData("by the end of March 2020", "March 2020", "month", "2020-03-01", "2020-03-31")]
    [InlineData("since Dec 2018", "Dec 2018", "month", "2018-12-01", "2018-12-31")]
    [InlineData("from November to January 2021", "November to January 2021", "month", "2020-11-01", "2021-01-31")]
    [InlineData("in Q3 2016", "Q3 2016", "quarter", "2016-07-01", "2016-09-30")]
    [InlineData("in Quarter 3 2016/17", "Quarter 3 2016/17", "quarter", "2016-10-01", "2016-12-31")]
    [InlineData("during the financial year 2020-2021, in order", "financial year 2020-2021", "financial year", "2020-04-01", "2021-03-31")]
    [InlineData("the 2025/26 financial year", "2025/26 financial year", "financial year", "2025-04-01", "2026-03-31")]
    [InlineData("in 2020/21", "2020/21", "financial year", "2020-04-01", "2021-03-31")]
    [InlineData("the 2016-17 budget", "2016-17", "financial year", "2016-04-01", "2017-03-31")]
    [InlineData("the school year 2016/17", "school year 2016/17", "year", "2016-09-01", "2017-08-31")]
    [InlineData("the Strategy 2015-2020", "2015-2020", "year", "2015-01-01", "2020-12-31")]
    [InlineData("open by 2020 at the latest", "2020", "year", "2020-01-01", "2020-12-31")]
    [InlineData("from 12-14 June 2018", "12-14 June 2018", "day", "2018-06-12", "2018-06-14")]
    public void Reads_a_period_as_printed(string line, string printed, string precision, string first, string last)
    {
        var date = Assert.Single(DateReader.Read(line));

        Assert.Equal(printed, date.Text);
        Assert.Equal(precision, date.Precision);
        Assert.Equal((first, last), ($"{date.From:yyyy-MM-dd}", $"{date.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("30 September to 28 October 2025", "2025-09-30 2025-10-28")]
    [InlineData("20 December 2018", "2018-12-20")]
    [InlineData("20 December to 10 January 2019", "2018-12-20 2019-01-10")]
    [InlineData("3, 10 and 17 July 2015", "2015-07-03 2015-07-10 2015-07-17")]
    [InlineData("Monday 12 and Tuesday 13 May 2016", "2016-05-12 2016-05-13")]
    [InlineData("February 26 to July 16, 2026", "2026-02-26 2026-07-16")]
    public void Gives_a_day_the_year_that_its_list_gives(string line, string days)
    {
        var dates = DateReader.Read(line);

        Assert.Equal(days, string.Join(' ', dates.Select(date => $"{date.From:yyyy-MM-dd}")));
    }

    [Theory]
    [InlineData("31 February 2025")]
    [InlineData("31/02/2025")]
    [InlineData("2025-02-31")]
    [InlineData("4 Marchember 2025")]
    [InlineData("on 12 June")]
    [InlineData("as paragraph 2.5.14 says")]
    [InlineData("at 10.00 am in room 2016")]
    [InlineData("application 19/00123/F and EX/2016/17")]
    [InlineData("Care Act 2014")]
    [InlineData("a sum of £2016 and 2,016 people")]
    [InlineData("By-Law Number 2021-22")]
    [InlineData("Tel. 01926 742611 or 2016.5.1.2")]
    public void Leaves_what_is_no_date_alone(string line) => Assert.Empty(DateReader.Read(line));

    [Fact]
    public void Finds_a_date_in_part_of_a_line_only()
    {
        var line = PlainText.Of("On 1 May 2019 and 2 May 2019", new Span(0, 28));

        var date = Assert.Single(DateReader.Read(line, 14, line.Length));

        Assert.Equal(new Span(18, 28), date.Span);
    }
}
