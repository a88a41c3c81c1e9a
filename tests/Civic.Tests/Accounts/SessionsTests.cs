using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Tests.Databases;

namespace Folkmoot.Civic.Tests.Accounts;

public abstract class SessionsTests(FreshDatabase database)
{
    [Fact]
    public async Task End_when_the_officer_does_nothing_for_two_hours()
    {
        var (officer, session) = await Start();

        database.Time.Now += TimeSpan.FromMinutes(119);
        Assert.NotNull(await Seen(session, officer));
        database.Time.Now += TimeSpan.FromMinutes(119);
        Assert.NotNull(await Seen(session, officer));
        database.Time.Now += TimeSpan.FromMinutes(121);
        Assert.Null(await Seen(session, officer));
    }

    [Fact]
    public async Task End_after_twelve_hours_however_busy_the_officer_is()
    {
        var (officer, session) = await Start();

        for (var hour = 0; hour < 12; hour++)
        {
            database.Time.Now += TimeSpan.FromHours(1);
            Assert.NotNull(await Seen(session, officer));
        }

        database.Time.Now += TimeSpan.FromMinutes(1);
        Assert.Null(await Seen(session, officer));
    }

    [Fact]
    public async Task End_at_once_with_the_account_and_belong_to_one_officer()
    {
        var (officer, session) = await Start();
        await using var work = database.Begin();
        var other = await work.OfficerAsync(Marlshire.Everything);

        Assert.Null(await Seen(session, other));
        Assert.NotNull(await Seen(session, officer));
        await work.Operation<CloseAccount>().RunAsync(Marlshire.ReachOf(Marlshire.Everything), officer.Id, "Has left", TestContext.Current.CancellationToken);
        Assert.Null(await Seen(session, officer));
    }

    private async Task<(Officer Officer, Guid Session)> Start()
    {
        await using var work = database.Begin();
        var officer = await work.OfficerAsync(Marlshire.Everything);
        return (officer, await work.Operation<Sessions>().StartAsync(officer.Id, new string('b', 1000), TestContext.Current.CancellationToken));
    }

    private async Task<Sessions.AtWork?> Seen(Guid session, Officer officer)
    {
        await using var work = database.Begin();
        return await work.Operation<Sessions>().SeenAsync(session, officer.Id, TestContext.Current.CancellationToken);
    }
}

public sealed class SessionsOnSqliteTests(SqliteDatabase database) : SessionsTests(database), IClassFixture<SqliteDatabase>;

public sealed class SessionsOnPostgresTests(PostgresDatabase database) : SessionsTests(database), IClassFixture<PostgresDatabase>;
