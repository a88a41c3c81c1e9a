using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Governance.Organisations;

public abstract class EndOrganisationTests(FreshDatabase database)
{
    private static readonly DateOnly Began = new(2013, 4, 1);
    private static readonly DateOnly Last = new(2022, 6, 30);

    [Fact]
    public async Task Ends_it_and_names_its_successor()
    {
        await using var work = database.Begin();
        var (group, board) = (await AddAsync(work, "Ending CCG", Began), await AddAsync(work, "Following ICB", Last.AddDays(1)));

        var kept = await EndAsync(work, group, Last, board.Id);

        Assert.IsType<Kept.Done>(kept);
        var ended = await work.Db.Organisations.AsNoTracking().SingleAsync(one => one.Id == group.Id, TestContext.Current.CancellationToken);
        Assert.Equal((Last, board.Id), (ended.ValidTo, ended.SuccessorId));
    }

    [Fact]
    public async Task Takes_a_mistaken_end_back()
    {
        await using var work = database.Begin();
        var organisation = await AddAsync(work, "Enduring Trust", Began);
        await EndAsync(work, organisation, Last);

        Assert.IsType<Kept.Done>(await EndAsync(work, organisation, lastDay: null));

        Assert.Null(organisation.ValidTo);
    }

    [Fact]
    public async Task Refuses_an_end_before_its_beginning()
    {
        await using var work = database.Begin();
        var organisation = await AddAsync(work, "Backward Trust", Began);

        var kept = await EndAsync(work, organisation, Began.AddDays(-1));

        Assert.Equal(new Mistake("LastDay", "The last day must be 1 April 2013 or later, because it began then"), OneMistake(kept));
    }

    [Fact]
    public async Task Refuses_a_successor_without_a_last_day()
    {
        await using var work = database.Begin();
        var (one, other) = (await AddAsync(work, "Undated Trust", Began), await AddAsync(work, "Later Trust", Began));

        Assert.Equal("Enter the last day, because it has a successor", OneMistake(await EndAsync(work, one, lastDay: null, other.Id)).Sentence);
    }

    [Fact]
    public async Task Refuses_itself_as_successor()
    {
        await using var work = database.Begin();
        var organisation = await AddAsync(work, "Selfish Trust", Began);

        Assert.Equal("Select another: nothing is its own successor", OneMistake(await EndAsync(work, organisation, Last, organisation.Id)).Sentence);
    }

    [Fact]
    public async Task Refuses_a_chain_of_successors_that_comes_back_to_it()
    {
        await using var work = database.Begin();
        var (first, second, third) = (await AddAsync(work, "First Trust", Began), await AddAsync(work, "Second Trust", Began), await AddAsync(work, "Third Trust", Began));
        await EndAsync(work, first, Last, second.Id);
        await EndAsync(work, second, Last.AddYears(1), third.Id);

        var kept = await EndAsync(work, third, Last.AddYears(2), first.Id);

        Assert.Equal("Select another successor: First Trust, then Second Trust is followed by Third Trust, in a circle", OneMistake(kept).Sentence);
    }

    [Fact]
    public async Task Refuses_a_successor_that_was_gone_before()
    {
        await using var work = database.Begin();
        var (one, gone) = (await AddAsync(work, "Living Trust", Began), await AddAsync(work, "Gone Trust", Began));
        await EndAsync(work, gone, Began.AddYears(1));

        Assert.Equal("Select another successor: Gone Trust ended on 1 April 2014", OneMistake(await EndAsync(work, one, Last, gone.Id)).Sentence);
    }

    [Fact]
    public async Task Lets_no_body_outlive_it()
    {
        await using var work = database.Begin();
        var organisation = await AddAsync(work, "Bodied Council", Began);
        var body = new Body { OrganisationId = organisation.Id, Name = "Cabinet" };
        work.Db.Add(body);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var refused = await EndAsync(work, organisation, Last);
        var ended = await EndAsync(work, organisation, Last, withItsBodies: true);

        Assert.Equal("Cabinet would outlive it. Select that they end on the same day, or end them first", OneMistake(refused).Sentence);
        Assert.IsType<Kept.Done>(ended);
        Assert.Equal(Last, body.ValidTo);
    }

    [Fact]
    public async Task Does_not_end_before_a_meeting_of_one_of_its_bodies()
    {
        await using var work = database.Begin();
        var organisation = await AddAsync(work, "Meeting Council", Began);
        var body = new Body { OrganisationId = organisation.Id, Name = "Cabinet" };
        work.Db.AddRange(body, new Meeting { BodyId = body.Id, Date = Last.AddDays(1) });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var kept = await EndAsync(work, organisation, Last, withItsBodies: true);

        Assert.Equal("The last day must be 1 July 2022 or later, because its Cabinet met then", OneMistake(kept).Sentence);
    }

    private static async Task<Organisation> AddAsync(Work work, string name, DateOnly from)
    {
        var organisation = new Organisation { Name = name, ValidFrom = from };
        work.Db.Add(organisation);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return organisation;
    }

    private static Task<Kept> EndAsync(Work work, Organisation organisation, DateOnly? lastDay, RecordId? successor = null, bool withItsBodies = false) =>
        work.Operation<EndOrganisation>().RunAsync(
            organisation.Id,
            organisation.Revision,
            new OrganisationEnd { LastDay = lastDay, Successor = successor, WithItsBodies = withItsBodies },
            TestContext.Current.CancellationToken);

    private static Mistake OneMistake(Kept kept) => Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes);
}

public sealed class EndOrganisationSqliteTests(SqliteDatabase database) : EndOrganisationTests(database), IClassFixture<SqliteDatabase>;

public sealed class EndOrganisationPostgresTests(PostgresDatabase database) : EndOrganisationTests(database), IClassFixture<PostgresDatabase>;
