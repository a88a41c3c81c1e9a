using System.Globalization;
using Folkmoot.Analysis.Clocks;

namespace Folkmoot.Analysis.Tests.Clocks;

public sealed class BankHolidaysTests
{
    [Theory]
    [InlineData(2015)]
    [InlineData(2016)]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    [InlineData(2029)]
    [InlineData(2030)]
    public void Are_those_of_the_known_list(int year)
    {
        var held = BankHolidays.EnglandAndWales.Keys.Where(day => day.Year == year).Order().Select(day => day.ToString("MMdd", CultureInfo.InvariantCulture));

        Assert.Equal(PlainCalendar.EnglandAndWales[year], string.Join(' ', held));
    }

    [Theory]
    [InlineData("2020-05-08", "VE Day")]
    [InlineData("2022-06-03", "Platinum Jubilee")]
    [InlineData("2022-09-19", "State Funeral")]
    [InlineData("2023-05-08", "Coronation")]
    [InlineData("2026-12-28", "Boxing Day (substitute day)")]
    [InlineData("2028-01-03", "New Year's Day (substitute day)")]
    public void Say_what_they_are_for(string day, string name) =>
        Assert.Contains(name, BankHolidays.EnglandAndWales[DateOnly.Parse(day, CultureInfo.InvariantCulture)], StringComparison.Ordinal);

    [Fact]
    public void Fall_on_days_of_work_in_every_year_that_is_known()
    {
        var byYear = BankHolidays.EnglandAndWales.Keys.GroupBy(day => day.Year).ToList();

        Assert.DoesNotContain(BankHolidays.UnitedKingdom.Keys, PlainCalendar.IsWeekend);
        Assert.Equal(Enumerable.Range(BankHolidays.FirstYear, BankHolidays.LastYear - BankHolidays.FirstYear + 1), byYear.Select(year => year.Key).Order());
        Assert.All(byYear, year => Assert.InRange(year.Count(), 8, 10));
    }
}
