using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Tests.Databases;

namespace Folkmoot.Civic.Tests.Governance.Bodies;

public sealed class EndBodyTests(SqliteDatabase database) : IClassFixture<SqliteDatabase>
{
    private static readonly DateOnly Last = new(2022, 6, 30);

    [Fact]
    public async Task Does_not_end_before_its_last_meeting()
    {
        await using var work = database.Begin();
        var body = await AddAsync(work, organisationEnds: null);
        work.Db.Add(new Meeting { BodyId = body.Id, Date = Last });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        Assert.Equal("The last day must be 30 June 2022 or later, because it met then", Sentence(await EndAsync(work, body, Last.AddDays(-1))));
        Assert.IsType<Kept.Done>(await EndAsync(work, body, Last));
    }

    [Fact]
    public async Task Does_not_outlive_its_organisation()
    {
        await using var work = database.Begin();
        var body = await AddAsync(work, organisationEnds: Last);

        Assert.Contains("or earlier, because", Sentence(await EndAsync(work, body, Last.AddDays(1))));
        Assert.Contains("or earlier, because", Sentence(await EndAsync(work, body, lastDay: null)));
        Assert.IsType<Kept.Done>(await EndAsync(work, body, Last));
    }

    private static async Task<Body> AddAsync(Work work, DateOnly? organisationEnds)
    {
        var organisation = new Organisation { Name = $"Council of {Guid.CreateVersion7()}", ValidTo = organisationEnds };
        var body = new Body { OrganisationId = organisation.Id, Name = "Cabinet" };
        work.Db.AddRange(organisation, body);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return body;
    }

    private static Task<Kept> EndAsync(Work work, Body body, DateOnly? lastDay) =>
        work.Operation<EndBody>().RunAsync(body.Id, body.Revision, lastDay, successor: null, TestContext.Current.CancellationToken);

    private static string Sentence(Kept kept) => Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes).Sentence;
}
