using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Matching;
using static Folkmoot.Civic.Tests.Governance.Matching.Invented;

namespace Folkmoot.Civic.Tests.Governance.Matching;

public sealed class PersonMatchingTests
{
    private readonly Invented _record = new();
    private readonly Organisation _council;
    private readonly Body _panel;

    public PersonMatchingTests()
    {
        _council = _record.Organisation("Marlshire County Council", kind: OrganisationKind.Council);
        _panel = _record.Body(_council, "Health Scrutiny Panel");
    }

    [Theory]
    [InlineData("Jo Ash")]
    [InlineData("Cllr Jo Ash")]
    [InlineData("Councillor Jo Ash OBE")]
    [InlineData("Cllr. Jo Ash (Chair)")]
    [InlineData("JO ASH")]
    [InlineData("Jo Ash, Leader of the Council")]
    public void Knows_a_person_without_title_honours_and_post(string printed)
    {
        var jo = _record.Person("Jo Ash");

        Assert.Equal(jo.Id, _record.Person(printed, On("2020-01-16")).Only?.Of.Id);
    }

    [Theory]
    [InlineData("Zoë O'Hara-Lind", "Cllr Zoe O’Hara Lind")]
    [InlineData("Pieter van der Meer", "Dr Pieter van der Meer")]
    public void Folds_accents_apostrophes_and_hyphens(string recorded, string printed)
    {
        var person = _record.Person(recorded);

        Assert.Equal(person.Id, _record.Person(printed, On("2020-01-16")).Only?.Of.Id);
    }

    [Fact]
    public void Shows_both_whom_an_initial_may_mean()
    {
        Member("Jo Ash", _panel);
        Member("Jane Ash", _panel);

        var match = _record.Person("Cllr J Ash", On("2020-01-16", _panel));

        Assert.Equal(Verdict.Ambiguous, match.Verdict);
        Assert.Equal(["Jane Ash", "Jo Ash"], match.Candidates.Where(candidate => candidate.Counts).Select(candidate => candidate.Name));
        Assert.All(match.Candidates, candidate => Assert.StartsWith("“J” in “Cllr J Ash” may be theirs. Councillor, Health Scrutiny Panel", candidate.Reason));
    }

    [Fact]
    public void Knows_an_initial_where_only_one_of_the_body_can_be_meant()
    {
        var jane = Member("Jane Margaret Ash", _panel);
        Member("Tom Ash", _panel);

        Assert.Equal(jane.Id, _record.Person("Cllr JM Ash", On("2020-01-16", _panel)).Only?.Of.Id);
    }

    [Fact]
    public void Knows_a_councillor_by_surname_among_those_of_the_body_on_that_day()
    {
        var jo = Member("Jo Ash", _panel, "2017-05-04", "2021-05-05");
        var jane = Member("Jane Ash", _panel, "2021-05-06");

        Assert.Equal(jo.Id, _record.Person("Councillor Ash", On("2020-01-16", _panel)).Only?.Of.Id);
        Assert.Equal(jane.Id, _record.Person("Councillor Ash", On("2022-01-16", _panel)).Only?.Of.Id);
    }

    [Fact]
    public void Looks_among_the_whole_council_where_nobody_of_that_name_was_on_the_body()
    {
        var jo = _record.Person("Jo Ash");
        _record.Post(jo, "Councillor for Wexcombe North", _council);
        _record.Person("Jane Ash");

        var match = _record.Person("Councillor Ash", On("2020-01-16", _panel));

        Assert.Equal(jo.Id, match.Only?.Of.Id);
        Assert.Equal("The same surname. No post on record", match.Candidates[1].Reason);
    }

    [Fact]
    public void Is_not_certain_of_a_surname_that_nobody_here_bore_on_that_day()
    {
        Member("Jo Ash", _panel, "2021-05-06");

        var match = _record.Person("Councillor Ash", On("2020-01-16", _panel));

        Assert.Equal(Verdict.None, match.Verdict);
        Assert.Contains("No post on 16 January 2020", Assert.Single(match.Candidates).Reason);
    }

    [Fact]
    public void Shows_two_people_of_one_whole_name()
    {
        _record.Person("Jo Ash");
        _record.Person("Jo Ash");

        Assert.Equal(Verdict.Ambiguous, _record.Person("Jo Ash", On("2020-01-16")).Verdict);
    }

    [Fact]
    public void Does_not_offer_somebody_of_another_first_name()
    {
        Member("Jo Ash", _panel);

        Assert.Empty(_record.Person("Cllr Jane Ash", On("2020-01-16", _panel)).Candidates);
    }

    [Fact]
    public void Knows_somebody_by_the_name_that_they_had_that_day()
    {
        var person = _record.Person("Lena Hale");
        person.NamedFrom = Day("2019-06-01");
        _record.Named(Civic.Kernel.RecordKind.Person, person.Id, "Lena Fosse", null, "2019-05-31");

        Assert.Equal("Known as Lena Fosse until 31 May 2019. The same name. No post on record", _record.Person("Lena Fosse", On("2018-01-16")).Only?.Reason);
        Assert.Equal(Verdict.None, _record.Person("Lena Fosse", On("2020-01-16")).Verdict);
        Assert.Equal(Verdict.None, _record.Person("Lena Hale", On("2018-01-16")).Verdict);
    }

    private Person Member(string name, Body of, string? from = null, string? to = null)
    {
        var person = _record.Person(name);
        _record.Post(person, "Councillor", on: of, from: from, to: to);
        return person;
    }
}
