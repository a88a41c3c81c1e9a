using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Governance.Organisations;

public sealed class RecordOrganisationTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task Tidies_the_white_space_of_a_name()
    {
        await using var work = database.Begin();

        var kept = Assert.IsType<Kept.Done>(await RecordAsync(work, "  Spacious\u00a0  Council "));

        Assert.Equal("Spacious Council", (await work.Db.Organisations.SingleAsync(one => one.Id == kept.Of.Id, TestContext.Current.CancellationToken)).Name);
    }

    [Theory]
    [InlineData("", "Enter the name")]
    [InlineData("  ", "Enter the name")]
    [InlineData("–", "The name must contain a letter or a number")]
    [InlineData("Bell\u0007Council", "The name must not contain control characters")]
    public async Task Refuses_what_is_no_name(string name, string sentence)
    {
        await using var work = database.Begin();

        Assert.Equal(new Mistake("Name", sentence), Assert.Single(Assert.IsType<Kept.Refused>(await RecordAsync(work, name)).Mistakes));
    }

    [Fact]
    public async Task Refuses_a_name_that_is_too_long()
    {
        await using var work = database.Begin();

        Assert.IsType<Kept.Done>(await RecordAsync(work, new string('a', 200)));
        Assert.IsType<Kept.Refused>(await RecordAsync(work, new string('a', 201)));
    }

    [Fact]
    public async Task Refuses_a_second_of_the_same_name_at_the_same_time()
    {
        await using var work = database.Begin();
        await RecordAsync(work, "Twin Council");

        Assert.Equal("Twin Council is already on record", Assert.Single(Assert.IsType<Kept.Refused>(await RecordAsync(work, "Twin Council")).Mistakes).Sentence);
    }

    [Fact]
    public async Task Lets_one_of_the_same_name_follow_another()
    {
        await using var work = database.Begin();
        work.Db.Add(new Organisation { Name = "Phoenix Council", ValidTo = new DateOnly(1998, 3, 31) });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.IsType<Kept.Refused>(await RecordAsync(work, "Phoenix Council", new DateOnly(1998, 3, 31)));
        Assert.IsType<Kept.Done>(await RecordAsync(work, "Phoenix Council", new DateOnly(1998, 4, 1)));
    }

    private static Task<Kept> RecordAsync(Work work, string name, DateOnly? from = null) =>
        work.Operation<RecordOrganisation>().RunAsync(new OrganisationFields { Name = name, ValidFrom = from }, TestContext.Current.CancellationToken);
}
