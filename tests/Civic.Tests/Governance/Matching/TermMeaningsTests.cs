using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using static Folkmoot.Civic.Tests.Governance.Matching.Invented;

namespace Folkmoot.Civic.Tests.Governance.Matching;

/// <summary>The two terms that changed their meaning, before and after the day.</summary>
public sealed class TermMeaningsTests
{
    private readonly Invented _record = new();

    [Fact]
    public void Doubts_that_an_STP_of_2016_is_the_partnership()
    {
        Partnership("2016-01-01");

        var match = _record.Organisation("STP", On("2016-12-13"));

        Assert.Equal(Verdict.Ambiguous, match.Verdict);
        Assert.Contains("On 13 December 2016, “STP” most often meant a Sustainability and Transformation Plan", Assert.Single(match.Doubts));
    }

    [Fact]
    public void Takes_an_STP_of_2019_for_the_partnership()
    {
        var partnership = Partnership("2016-01-01");

        var match = _record.Organisation("STP", On("2019-11-04"));

        Assert.Equal(partnership.Id, match.Only?.Of.Id);
        Assert.Empty(match.Doubts);
    }

    [Fact]
    public void Tells_the_plan_from_the_partnership_where_both_are_on_record()
    {
        var partnership = Partnership("2017-03-31");
        var plan = _record.Organisation("Marlshire Sustainability and Transformation Plan", "2015-12-22", "2017-03-30");
        _record.Named(RecordKind.Organisation, plan.Id, "STP");

        Assert.Equal(plan.Id, _record.Organisation("STP", On("2016-12-13")).Only?.Of.Id);
        Assert.Equal(partnership.Id, _record.Organisation("STP", On("2019-11-04")).Only?.Of.Id);
    }

    [Fact]
    public void Chooses_neither_plan_nor_partnership_on_a_day_on_which_both_were_called_STP()
    {
        Partnership("2016-01-01");
        var plan = _record.Organisation("Marlshire Sustainability and Transformation Plan", "2015-12-22", "2018-12-31");
        _record.Named(RecordKind.Organisation, plan.Id, "STP");

        var match = _record.Organisation("STP", On("2017-06-01"));

        Assert.Equal(Verdict.Ambiguous, match.Verdict);
        Assert.Equal(2, match.Candidates.Count(candidate => candidate.Counts));
    }

    [Fact]
    public void Believes_the_papers_own_phrase_more_than_the_year()
    {
        Partnership("2016-01-01");
        var setting = On("2019-11-04") with { Text = "The Council will not sign up to\nthe STP until it is costed." };

        var match = _record.Organisation("STP", setting);

        Assert.Equal(Verdict.Ambiguous, match.Verdict);
        Assert.StartsWith("In “sign up to the STP”", Assert.Single(match.Doubts));
    }

    [Fact]
    public void Finds_the_term_inside_a_longer_name()
    {
        var partnership = Partnership("2016-01-01");
        _record.Named(RecordKind.Organisation, partnership.Id, "Marlshire STP");

        Assert.Equal(Verdict.Ambiguous, _record.Organisation("Marlshire STP", On("2016-12-13")).Verdict);
        Assert.Equal(Verdict.One, _record.Organisation("Marlshire STP", On("2019-12-13")).Verdict);
    }

    [Theory]
    [InlineData("Sustainability and Transformation Partnership", "2019-11-04", Verdict.One)]
    [InlineData("Sustainability and Transformation Plan", "2016-12-13", Verdict.Ambiguous)]
    public void Knows_a_long_form_by_the_short_form_that_the_paper_gives_it_with_the_same_doubt(string printed, string day, Verdict verdict)
    {
        Partnership("2016-01-01");
        var setting = On(day) with { ShortForms = new Dictionary<string, string> { ["STP"] = printed } };

        var match = _record.Organisation(printed, setting);

        Assert.Equal(verdict, match.Verdict);
        Assert.StartsWith("The paper shortens it to “STP”. Known as STP", Assert.Single(match.Candidates).Reason);
    }

    [Fact]
    public void Takes_an_ICP_of_2019_for_that_of_the_place_and_one_of_2023_for_the_committee_in_law()
    {
        var place = Place("2019-04-01", "2022-06-30");
        var committee = _record.Organisation("Marlshire Integrated Care Partnership", "2022-07-01", kind: OrganisationKind.Partnership);
        _record.Named(RecordKind.Organisation, committee.Id, "ICP");

        Assert.Equal(place.Id, _record.Organisation("ICP", On("2019-11-04")).Only?.Of.Id);
        Assert.Equal(committee.Id, _record.Organisation("ICP", On("2023-02-01")).Only?.Of.Id);
    }

    [Fact]
    public void Doubts_that_an_ICP_of_2023_is_one_that_began_before_the_law()
    {
        Place("2019-04-01", to: null);

        var match = _record.Organisation("ICP", On("2023-02-01"));

        Assert.Equal(Verdict.Ambiguous, match.Verdict);
        Assert.Contains("the committee in law", Assert.Single(match.Doubts));
    }

    [Fact]
    public void Shows_both_where_the_partnership_of_the_place_went_on_beside_the_committee()
    {
        Place("2019-04-01", to: null);
        var committee = _record.Organisation("Marlshire Integrated Care Partnership", "2022-07-01", kind: OrganisationKind.Partnership);
        _record.Named(RecordKind.Organisation, committee.Id, "ICP");

        var match = _record.Organisation("ICP", On("2023-02-01"));

        Assert.Equal(Verdict.Ambiguous, match.Verdict);
        Assert.Equal(2, match.Candidates.Count(candidate => candidate.Counts));
    }

    private Organisation Partnership(string from)
    {
        var partnership = _record.Organisation("Marlshire Sustainability and Transformation Partnership", from, "2022-06-30", OrganisationKind.Partnership);
        _record.Named(RecordKind.Organisation, partnership.Id, "STP");
        return partnership;
    }

    private Organisation Place(string from, string? to)
    {
        var place = _record.Organisation("Wexcombe Integrated Care Partnership", from, to, OrganisationKind.Partnership);
        _record.Named(RecordKind.Organisation, place.Id, "ICP");
        return place;
    }
}
