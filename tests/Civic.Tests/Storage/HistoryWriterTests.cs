using System.Text.Json;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Tests.Storage;

public abstract class HistoryWriterTests(FreshDatabase database)
{
    [Fact]
    public async Task Writes_who_when_and_why_beside_an_addition()
    {
        await using var work = database.Begin();
        var officer = Guid.CreateVersion7();
        work.Hand.Take(officer, "Ruth Pell");
        work.Hand.Because = "The council was founded";
        var council = await Add(work, "Marlshire County Council");

        var entry = Assert.Single(await Of(work, council));

        Assert.Equal((officer, "Ruth Pell", "The council was founded"), (entry.OfficerId, entry.By, entry.Because));
        Assert.Equal(("Organisation", database.Time.Now), (entry.What, entry.At));
        Assert.Null(entry.Before);
        Assert.Equal("Marlshire County Council", Column(entry.After, "Name"));
    }

    [Fact]
    public async Task Writes_only_what_changed_before_and_after()
    {
        await using var work = database.Begin();
        var council = await Add(work, "Brackenford Council");
        council.Name = "Brackenford Borough Council";
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var entry = (await Of(work, council))[^1];

        Assert.Equal("""{"Name":"Brackenford Council"}""", entry.Before);
        Assert.Equal("""{"Name":"Brackenford Borough Council"}""", entry.After);
    }

    [Fact]
    public async Task Keeps_what_a_deleted_row_said()
    {
        await using var work = database.Begin();
        var council = await Add(work, "Eastmoor Council");
        work.Db.Remove(council);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var entry = (await Of(work, council))[^1];

        Assert.Equal("Eastmoor Council", Column(entry.Before, "Name"));
        Assert.Null(entry.After);
    }

    [Fact]
    public async Task Never_writes_a_secret()
    {
        await using var work = database.Begin();
        var officer = new Officer { FullName = "Sam Orde", CreatedAt = database.Time.Now, PasswordHash = "hash-of-a-password", SecurityStamp = "a-stamp" };
        work.Db.Add(officer);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);

        var entry = await work.Db.History.SingleAsync(e => e.Key == officer.Id.ToString(), TestContext.Current.CancellationToken);

        Assert.Equal("(not written out)", Column(entry.After, "PasswordHash"));
        Assert.DoesNotContain("a-stamp", entry.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_nothing_of_a_save_that_failed()
    {
        await using var work = database.Begin();
        var body = new Body { Name = "Scrutiny Panel", OrganisationId = RecordId.New() };
        work.Db.Add(body);
        await Assert.ThrowsAsync<DbUpdateException>(() => work.Db.SaveChangesAsync(TestContext.Current.CancellationToken));
        work.Db.Remove(body);

        var council = await Add(work, "Wexcombe Town Council");

        Assert.Empty(await work.Db.History.Where(e => e.Key == body.Id.Value).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Single(await Of(work, council));
    }

    private static async Task<Organisation> Add(Work work, string name)
    {
        var organisation = new Organisation { Name = name, Kind = OrganisationKind.Council };
        work.Db.Add(organisation);
        await work.Db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return organisation;
    }

    private static Task<List<HistoryEntry>> Of(Work work, Organisation organisation) =>
        work.Db.History.AsNoTracking().Where(e => e.Key == organisation.Id.Value).OrderBy(e => e.Number).ToListAsync(TestContext.Current.CancellationToken);

    private static string? Column(string? json, string name) => JsonDocument.Parse(json!).RootElement.GetProperty(name).GetString();
}

public sealed class HistoryWriterSqliteTests(SqliteDatabase database) : HistoryWriterTests(database), IClassFixture<SqliteDatabase>;

public sealed class HistoryWriterPostgresTests(PostgresDatabase database) : HistoryWriterTests(database), IClassFixture<PostgresDatabase>;
