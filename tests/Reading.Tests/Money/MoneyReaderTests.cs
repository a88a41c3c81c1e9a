using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Money;
using Xunit;

namespace Folkmoot.Reading.Tests.Money;

public sealed class MoneyReaderTests
{
    [Theory]
    [InlineData("a grant of £1,800.", "£1,800", "1800", "GBP")]
    [InlineData("worth £1.8bn in all", "£1.8bn", "1800000000", "GBP")]
    [InlineData("finance £4.2m adverse", "£4.2m", "4200000", "GBP")]
    [InlineData("up to £500k", "£500k", "500000", "GBP")]
    [InlineData("paid €5,100.00 to", "€5,100.00", "5100.00", "EUR")]
    [InlineData("spent £18.3 million on it", "£18.3 million", "18300000", "GBP")]
    [InlineData("a fee of 50p each", "50p", "0.5", "GBP")]
    [InlineData("a deficit of -£12,000", "-£12,000", "-12000", "GBP")]
    [InlineData("an aside (£12,000) in prose", "£12,000", "12000", "GBP")]
    [InlineData("NZ$20,000 was spent", "NZ$20,000", "20000", "NZD")]
    [InlineData("£ 75.50 monthly", "£ 75.50", "75.50", "GBP")]
    [InlineData("£5,", "£5", "5", "GBP")]
    public void Reads_a_sum_as_printed(string line, string printed, string amount, string currency)
    {
        var money = Assert.Single(Read(line));

        Assert.Equal(printed, money.Text);
        Assert.Equal(decimal.Parse(amount), money.Amount);
        Assert.Equal(currency, money.Currency);
    }

    [Theory]
    [InlineData("figures in £000 and £'000")]
    [InlineData("a 1080p screen, 12pt type, page p4")]
    [InlineData("the £ sign")]
    [InlineData("")]
    public void Leaves_what_is_no_sum_alone(string line) => Assert.Empty(Read(line));

    [Fact]
    public void A_sum_in_brackets_is_negative_in_a_table()
    {
        var money = Assert.Single(Read("Adult care\t(£1,200)"));

        Assert.Equal(-1200, money.Amount);
        Assert.Equal("(£1,200)", money.Text);
    }

    [Fact]
    public void The_first_of_a_range_shares_the_millions_of_the_second()
    {
        var money = Read("between £1.2-£1.5m or £2 to £3 million");

        Assert.Equal([1_200_000m, 1_500_000m, 2_000_000m, 3_000_000m], money.Select(sum => sum.Amount));
    }

    [Fact]
    public void A_dollar_is_the_papers_own()
    {
        var money = Assert.Single(Read("The council of Ontario spent $40."));

        Assert.Equal("CAD", money.Currency);
    }

    private static IReadOnlyList<MoneyReading> Read(string text) => MoneyReader.Read(LayoutReader.Read(new Paper { Text = text }));
}
