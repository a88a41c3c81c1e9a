using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using static Folkmoot.Civic.Tests.Governance.Matching.Invented;

namespace Folkmoot.Civic.Tests.Governance.Matching;

public sealed class BodyMatchingTests
{
    private readonly Invented _record = new();

    [Theory]
    [InlineData("Marlshire Women's and Children's Trust")]
    [InlineData("the Marlshire Women’s & Children’s Trust")]
    [InlineData("NHS Marlshire Women's and Children's Trust")]
    [InlineData("MARLSHIRE WOMEN'S AND CHILDREN'S TRUST")]
    [InlineData("Marlshire\u00a0Women's and Children's\u2009Trust")]
    [InlineData("Marlshire Womens and Childrens Trust's")]
    [InlineData("Marlshire Women's and Children's Trust (MWCT)")]
    [InlineData("Märlshire Women's and Children's Trust")]
    public void Knows_a_name_however_it_is_printed(string printed)
    {
        var trust = _record.Organisation("Marlshire Women's and Children's Trust");

        var match = _record.Organisation(printed, On("2020-01-16"));

        Assert.Equal(trust.Id, match.Only?.Of.Id);
    }

    [Theory]
    [InlineData("Wexcombe Health & Well-being Board")]
    [InlineData("Wexcombe HWB")]
    [InlineData("Wexcombe Health and Well Being Board")]
    public void Folds_hyphens_and_short_words_that_mean_the_same_everywhere(string printed)
    {
        var council = _record.Organisation("Wexcombe Borough Council", kind: OrganisationKind.Council);
        var board = _record.Body(council, "Health and Wellbeing Board");

        Assert.Equal(board.Id, _record.Organisation(printed, On("2020-01-16")).Only?.Of.Id);
    }

    [Fact]
    public void Knows_a_council_without_the_word_for_its_sort()
    {
        var council = _record.Organisation("Brackenford City Council", kind: OrganisationKind.Council);

        var match = _record.Organisation("Brackenford Council", On("2020-01-16"));

        Assert.Equal(council.Id, match.Only?.Of.Id);
        Assert.Contains("usual way to write it", match.Only!.Reason);
    }

    [Fact]
    public void Shows_both_councils_of_one_place_and_chooses_neither()
    {
        _record.Organisation("Brackenford City Council", kind: OrganisationKind.Council);
        _record.Organisation("Brackenford County Council", kind: OrganisationKind.Council);

        var match = _record.Organisation("Brackenford Council", On("2020-01-16"));

        Assert.Equal(Verdict.Ambiguous, match.Verdict);
        Assert.Equal(2, match.Candidates.Count(candidate => candidate.Counts));
        Assert.Null(match.Only);
    }

    [Fact]
    public void Says_why_it_offers_an_acronym_and_when_it_was_used()
    {
        var trust = _record.Organisation("Royal Wexcombe Hospitals Trust");
        _record.Named(RecordKind.Organisation, trust.Id, "RWT", "2016-01-01", "2022-12-31");

        var match = _record.Organisation("RWT", On("2019-05-01"));

        Assert.Equal("Known as RWT from 2016 to 2022", match.Only?.Reason);
    }

    [Fact]
    public void Does_not_take_a_name_for_one_that_had_it_at_another_time()
    {
        var trust = _record.Organisation("Royal Wexcombe Hospitals Trust");
        _record.Named(RecordKind.Organisation, trust.Id, "RWT", "2016-01-01", "2022-12-31");

        var match = _record.Organisation("RWT", On("2023-05-01"));

        Assert.Equal(Verdict.None, match.Verdict);
        Assert.Equal("Known as RWT from 2016 to 2022, no longer on 1 May 2023", Assert.Single(match.Candidates).Reason);
    }

    [Fact]
    public void Says_by_what_an_organisation_was_followed_that_had_ended()
    {
        var board = _record.Organisation("NHS Marlshire Integrated Care Board", "2022-07-01");
        _record.Organisation("Marlshire Clinical Commissioning Group", "2013-04-01", "2022-06-30").SuccessorId = board.Id;

        var match = _record.Organisation("Marlshire CCG", On("2023-01-10"));

        Assert.Equal(Verdict.None, match.Verdict);
        Assert.EndsWith("it was followed by NHS Marlshire Integrated Care Board", Assert.Single(match.Candidates).Reason);
    }

    [Theory]
    [InlineData("Eastmoor Urban Council", "2018-03-31", Verdict.One)]
    [InlineData("Eastmoor Council", "2018-03-31", Verdict.None)]
    [InlineData("Eastmoor Council", "2018-04-01", Verdict.One)]
    [InlineData("Eastmoor Urban Council", "2018-04-01", Verdict.None)]
    public void Knows_a_renamed_council_by_the_name_of_the_day(string printed, string day, Verdict verdict)
    {
        var council = _record.Organisation("Eastmoor Council");
        council.NamedFrom = Day("2018-04-01");
        _record.Named(RecordKind.Organisation, council.Id, "Eastmoor Urban Council", null, "2018-03-31");

        var match = _record.Organisation(printed, On(day));

        Assert.Equal(verdict, match.Verdict);
        Assert.Equal(council.Id, Assert.Single(match.Candidates).Of.Id);
    }

    [Fact]
    public void Writes_the_papers_own_short_forms_out()
    {
        var trust = _record.Organisation("Marlshire Community Trust");
        var setting = On("2020-01-16") with { ShortForms = new Dictionary<string, string> { ["MCT"] = "Marlshire Community Trust" } };

        var match = _record.Organisation("MCT", setting);

        Assert.Equal(trust.Id, match.Only?.Of.Id);
        Assert.StartsWith("The paper writes “MCT” for “Marlshire Community Trust”", match.Only!.Reason);
    }

    [Fact]
    public void Shows_both_when_the_paper_and_the_record_mean_different_things_by_a_short_form()
    {
        _record.Organisation("Marlshire Community Trust");
        var other = _record.Organisation("Mid Coast Transport");
        _record.Named(RecordKind.Organisation, other.Id, "MCT");
        var setting = On("2020-01-16") with { ShortForms = new Dictionary<string, string> { ["MCT"] = "Marlshire Community Trust" } };

        Assert.Equal(Verdict.Ambiguous, _record.Organisation("MCT", setting).Verdict);
    }

    [Fact]
    public void Knows_the_council_by_the_papers_own_body()
    {
        var council = _record.Organisation("Marlshire County Council", kind: OrganisationKind.Council);
        _record.Organisation("Wexcombe Borough Council", kind: OrganisationKind.Council);
        var panel = _record.Body(council, "Health Scrutiny Panel");

        Assert.Equal(council.Id, _record.Organisation("the Council", On("2020-01-16", panel)).Only?.Of.Id);
        Assert.Equal(panel.Id, _record.Body("The Panel", On("2020-01-16", panel)).Only?.Of.Id);
        Assert.Equal(Verdict.None, _record.Organisation("the Council", On("2020-01-16")).Verdict);
    }

    [Fact]
    public void Prefers_the_papers_own_organisation_where_several_have_such_a_body_and_shows_the_others()
    {
        var ours = _record.Organisation("Marlshire County Council", kind: OrganisationKind.Council);
        var theirs = _record.Organisation("Wexcombe Borough Council", kind: OrganisationKind.Council);
        var cabinet = _record.Body(ours, "Cabinet");
        _record.Body(theirs, "Cabinet");
        var panel = _record.Body(ours, "Health Scrutiny Panel");

        var match = _record.Body("Cabinet", On("2020-01-16", panel));

        Assert.Equal(cabinet.Id, match.Only?.Of.Id);
        Assert.Equal(2, match.Candidates.Count);
        Assert.Equal(Verdict.Ambiguous, _record.Body("Cabinet", On("2020-01-16")).Verdict);
    }

    [Fact]
    public void Is_not_certain_of_anything_that_had_dates_when_the_paper_has_none()
    {
        _record.Organisation("Marlshire County Council", kind: OrganisationKind.Council);
        _record.Organisation("Marlshire Primary Care Trust", "2001-04-01", "2013-03-31");

        Assert.Equal(Verdict.One, _record.Organisation("Marlshire County Council", new PaperSetting()).Verdict);
        Assert.Equal(Verdict.None, _record.Organisation("Marlshire Primary Care Trust", new PaperSetting()).Verdict);
    }

    [Fact]
    public void Finds_none_by_mere_likeness()
    {
        _record.Organisation("Marlshire Hospitals Trust");

        Assert.Empty(_record.Organisation("Marlshire Hospital Trust", On("2020-01-16")).Candidates);
    }
}
