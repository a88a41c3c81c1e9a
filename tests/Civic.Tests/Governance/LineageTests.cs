using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Tests.Governance;

public sealed class LineageTests
{
    private static readonly RecordId Trust = RecordId.New();
    private static readonly RecordId North = RecordId.New();
    private static readonly RecordId South = RecordId.New();
    private static readonly RecordId Board = RecordId.New();

    // A primary care trust, then one of two groups, then one board: two reorganisations.
    private static readonly Lineage Marlshire = new(
    [
        new Forebear(Trust, "Marlshire Primary Care Trust", new ValidPeriod(new DateOnly(2001, 4, 1), new DateOnly(2013, 3, 31)), North),
        new Forebear(North, "North Marlshire CCG", new ValidPeriod(new DateOnly(2013, 4, 1), new DateOnly(2022, 6, 30)), Board),
        new Forebear(South, "South Marlshire CCG", new ValidPeriod(new DateOnly(2013, 4, 1), new DateOnly(2022, 6, 30)), Board),
        new Forebear(Board, "Marlshire ICB", new ValidPeriod(new DateOnly(2022, 7, 1), null), null),
    ]);

    [Theory]
    [InlineData(2005, "Marlshire Primary Care Trust")]
    [InlineData(2016, "North Marlshire CCG")]
    [InlineData(2024, "Marlshire ICB")]
    public void Follows_successors_through_two_reorganisations(int year, string name) =>
        Assert.Equal(name, Assert.Single(Marlshire.On(Trust, new DateOnly(year, 6, 1))).Name);

    [Fact]
    public void Finds_each_that_went_into_one() =>
        Assert.Equal(["North Marlshire CCG", "South Marlshire CCG"], Marlshire.On(Board, new DateOnly(2016, 6, 1)).Select(one => one.Name));

    [Fact]
    public void Looks_past_predecessors_to_their_own() =>
        Assert.Equal("Marlshire Primary Care Trust", Assert.Single(Marlshire.On(Board, new DateOnly(2005, 6, 1))).Name);

    [Fact]
    public void Finds_none_before_the_first() => Assert.Empty(Marlshire.On(Board, new DateOnly(1999, 6, 1)));

    [Fact]
    public void Comes_to_an_end_in_a_circle()
    {
        var one = RecordId.New();
        var other = RecordId.New();
        var day = new ValidPeriod(null, new DateOnly(2000, 1, 1));
        var circle = new Lineage([new Forebear(one, "One", day, other), new Forebear(other, "Other", day, one)]);

        Assert.Empty(circle.On(one, new DateOnly(2020, 1, 1)));
        Assert.Equal(2, circle.Chain(one).Count);
    }
}
