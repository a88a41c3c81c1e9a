using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Governance.Organisations;

public abstract class ChangeOrganisationTests(FreshDatabase database)
{
    private static readonly DateOnly Began = new(1974, 4, 1);

    [Fact]
    public async Task Asks_why_the_name_is_another()
    {
        await using var work = database.Begin();
        var council = await AddAsync(work, "Eastmoor Urban Council");

        var kept = await ChangeAsync(work, council, 0, "Eastmoor Council", change: null);

        Assert.Equal("NameChange", Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes).Field);
        Assert.Equal("Eastmoor Urban Council", council.Name);
    }

    [Fact]
    public async Task Keeps_no_name_that_was_a_mistake()
    {
        await using var work = database.Begin();
        var council = await AddAsync(work, "Eastmor Council");

        await ChangeAsync(work, council, 0, "Eastmoor Council", new NameChange.Correction());

        Assert.Equal("Eastmoor Council", council.Name);
        Assert.Empty(await NamesAsync(work, council));
    }

    [Fact]
    public async Task Keeps_each_former_name_with_its_days()
    {
        await using var work = database.Begin();
        var council = await AddAsync(work, "Wexcombe Rural Council");

        await ChangeAsync(work, council, 0, "Wexcombe Council", new NameChange.RenamedFrom(new DateOnly(1990, 4, 1)));
        await ChangeAsync(work, council, 1, "Greater Wexcombe Council", new NameChange.RenamedFrom(new DateOnly(2009, 4, 1)));

        Assert.Equal(new DateOnly(2009, 4, 1), council.NamedFrom);
        Assert.Equal(
            [("Wexcombe Rural Council", Began, new DateOnly(1990, 3, 31)), ("Wexcombe Council", new DateOnly(1990, 4, 1), new DateOnly(2009, 3, 31))],
            (await NamesAsync(work, council)).Select(name => (name.Name, name.ValidFrom!.Value, name.ValidTo!.Value)));
    }

    [Fact]
    public async Task Refuses_a_new_name_from_before_it_began()
    {
        await using var work = database.Begin();
        var council = await AddAsync(work, "Brackenford Old Council");

        var kept = await ChangeAsync(work, council, 0, "Brackenford Council", new NameChange.RenamedFrom(Began));

        Assert.Equal(new Mistake("RenamedFrom", "The day of the new name must be after 1 April 1974, when it began"), Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes));
    }

    [Fact]
    public async Task Refuses_a_first_day_after_one_of_its_bodies_began()
    {
        await using var work = database.Begin();
        var council = await AddAsync(work, "Cabinet Council");
        work.Db.Add(new Body { OrganisationId = council.Id, Name = "Cabinet", ValidFrom = Began });
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var kept = await work.Operation<ChangeOrganisation>().RunAsync(
            council.Id, 0, new OrganisationFields { Name = council.Name, ValidFrom = Began.AddDays(1) }, TestContext.Current.CancellationToken);

        Assert.Equal("The first day must be 1 April 1974 or earlier, when its Cabinet began", Assert.Single(Assert.IsType<Kept.Refused>(kept).Mistakes).Sentence);
    }

    [Fact]
    public async Task Tells_the_second_officer_who_changed_what_and_when()
    {
        await using var first = database.Begin();
        var council = await AddAsync(first, "Contested Council");
        await using var second = database.Begin();
        first.Hand.Take(Guid.CreateVersion7(), "Ada Quill");
        await ChangeAsync(first, council, 0, "Contended Council", new NameChange.Correction());

        var kept = await ChangeAsync(second, council, 0, "Contest Council", new NameChange.Correction());

        var meanwhile = Assert.IsType<Kept.ChangedMeanwhile>(kept);
        var change = Assert.Single(meanwhile.Changes);
        Assert.Equal(("Ada Quill", "Name", "Contested Council", "Contended Council"), (change.By, change.Column, change.Before, change.After));
        Assert.Equal(database.Time.Now, change.At);
        Assert.Equal(1, meanwhile.Revision);
        Assert.Equal("Contended Council", (await second.Db.Organisations.SingleAsync(one => one.Id == council.Id, TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task Tells_only_of_what_the_officer_has_not_seen()
    {
        await using var work = database.Begin();
        var council = await AddAsync(work, "Changing Council");
        await ChangeAsync(work, council, 0, "Changed Council", new NameChange.Correction());
        await ChangeAsync(work, council, 1, "Rechanged Council", new NameChange.Correction());

        var meanwhile = Assert.IsType<Kept.ChangedMeanwhile>(await ChangeAsync(work, council, 1, "Unchanged Council", new NameChange.Correction()));

        Assert.Equal("Rechanged Council", Assert.Single(meanwhile.Changes).After);
    }

    private static async Task<Organisation> AddAsync(Work work, string name)
    {
        var council = new Organisation { Name = name, ValidFrom = Began };
        work.Db.Add(council);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return council;
    }

    private static Task<Kept> ChangeAsync(Work work, Organisation council, int revision, string name, NameChange? change) =>
        work.Operation<ChangeOrganisation>().RunAsync(
            council.Id, revision, new OrganisationFields { Name = name, ValidFrom = Began, NameChange = change }, TestContext.Current.CancellationToken);

    private static Task<List<OtherName>> NamesAsync(Work work, Organisation council) =>
        work.Db.OtherNames.AsNoTracking().Where(name => name.OfId == council.Id).OrderBy(name => name.ValidFrom).ToListAsync(TestContext.Current.CancellationToken);
}

public sealed class ChangeOrganisationSqliteTests(SqliteDatabase database) : ChangeOrganisationTests(database), IClassFixture<SqliteDatabase>;

public sealed class ChangeOrganisationPostgresTests(PostgresDatabase database) : ChangeOrganisationTests(database), IClassFixture<PostgresDatabase>;
