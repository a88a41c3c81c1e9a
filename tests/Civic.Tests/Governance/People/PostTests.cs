using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.People;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Governance.People;

public sealed class PostTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task Asks_for_the_post_and_for_where_it_is()
    {
        await using var work = database.Begin();

        var kept = await RecordAsync(work, new PostFields { Title = " " });

        Assert.Equal(
            [new Mistake("Title", "Enter the post"), new Mistake("OrganisationId", "Select the organisation or the body of the post")],
            Assert.IsType<Kept.Refused>(kept).Mistakes);
    }

    [Fact]
    public async Task Refuses_a_post_that_begins_when_its_organisation_was_gone()
    {
        await using var work = database.Begin();
        var trust = new Organisation { Name = "Gone Trust", ValidTo = new DateOnly(2013, 3, 31) };
        work.Db.Add(trust);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var kept = await RecordAsync(work, new PostFields { Title = "Chief Executive", OrganisationId = trust.Id, ValidFrom = new DateOnly(2013, 4, 1) });

        Assert.Equal("The first day must be 31 March 2013 or earlier, because Gone Trust ended then", Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes).Sentence);
    }

    [Fact]
    public async Task Refuses_a_last_day_before_the_first()
    {
        await using var work = database.Begin();
        var trust = new Organisation { Name = "Backwards Trust" };
        work.Db.Add(trust);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var kept = await RecordAsync(
            work, new PostFields { Title = "Nurse", OrganisationId = trust.Id, ValidFrom = new DateOnly(2020, 1, 2), ValidTo = new DateOnly(2020, 1, 1) });

        Assert.Equal(new Mistake("ValidTo", "The last day must be 2 January 2020 or later"), Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes));
    }

    [Fact]
    public async Task Ends_a_post_and_keeps_it()
    {
        await using var work = database.Begin();
        var trust = new Organisation { Name = "Lasting Trust" };
        work.Db.Add(trust);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var fields = new PostFields { Title = "Medical Director", OrganisationId = trust.Id };
        var person = Assert.IsType<Kept.Done>(await RecordAsync(work, fields)).Of.Id;
        var post = await work.Db.Posts.AsNoTracking().SingleAsync(one => one.PersonId == person, TestContext.Current.CancellationToken);

        await work.Operation<ChangePost>().RunAsync(person, post.Id, 0, fields with { ValidTo = new DateOnly(2024, 5, 1) }, TestContext.Current.CancellationToken);
        var late = await work.Operation<ChangePost>().RunAsync(person, post.Id, 0, fields, TestContext.Current.CancellationToken);

        Assert.Equal(new DateOnly(2024, 5, 1), (await work.Db.Posts.AsNoTracking().SingleAsync(one => one.Id == post.Id, TestContext.Current.CancellationToken)).ValidTo);
        Assert.Equal("ValidTo", Assert.Single(Assert.IsType<Kept.ChangedMeanwhile>(late).Changes).Column);
    }

    [Theory]
    [InlineData("Cllr Jo Ash", "Jo Ash")]
    [InlineData("Jo Ash OBE", "Jo Ash")]
    public async Task Keeps_titles_and_honours_out_of_a_persons_name(string name, string bare)
    {
        await using var work = database.Begin();

        var kept = await work.Operation<RecordPerson>().RunAsync(new PersonFields { Name = name }, TestContext.Current.CancellationToken);

        Assert.Equal($"Enter the name without title, honours or post, such as “{bare}”", Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes).Sentence);
    }

    private static async Task<Kept> RecordAsync(Work work, PostFields fields)
    {
        var person = Assert.IsType<Kept.Done>(await work.Operation<RecordPerson>().RunAsync(new PersonFields { Name = "Ian Carrow" }, TestContext.Current.CancellationToken));
        return await work.Operation<RecordPost>().RunAsync(person.Of.Id, fields, TestContext.Current.CancellationToken);
    }
}
