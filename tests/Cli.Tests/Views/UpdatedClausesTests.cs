using Folkmoot.Cli.Tests.Invented;
using Folkmoot.Cli.Views;
using Folkmoot.Reading;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Cli.Tests.Views;

public sealed class UpdatedClausesTests
{
    [Fact]
    public void Finds_a_clause_by_its_printed_place_and_by_its_words()
    {
        var resolution = HubsReport.Reading.Resolutions[0];

        var answered = UpdatedClauses.In(HubsReport.Reading);

        Assert.Equal(2, answered.For(resolution, 2).Count());
        Assert.Single(answered.For(resolution, 5));
        Assert.Empty(answered.Elsewhere);
    }

    [Fact]
    public void Calls_a_clause_silent_where_neither_it_nor_its_parent_nor_its_children_are_answered()
    {
        var answered = UpdatedClauses.In(HubsReport.Reading);

        var silent = answered.SilentIn(HubsReport.Reading.Resolutions[0]);

        Assert.Equal([0, 6], silent.Order());
    }

    [Fact]
    public void Calls_no_clause_silent_where_the_paper_answers_none()
    {
        var reading = HubsReport.Reading with { Updates = [] };

        Assert.Empty(UpdatedClauses.In(reading).SilentIn(reading.Resolutions[0]));
    }

    [Fact]
    public void Keeps_an_update_on_a_clause_that_is_printed_nowhere()
    {
        var update = new Update(new Words("It is done.", new Span(0, 11))) { ClauseText = "That the bridge be painted blue", ClauseRef = "9" };
        var reading = HubsReport.Reading with { Updates = [update] };

        Assert.Equal([update], UpdatedClauses.In(reading).Elsewhere);
    }
}
