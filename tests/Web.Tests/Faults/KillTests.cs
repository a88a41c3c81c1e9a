using System.Globalization;
using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>
/// <c>kill -9</c> at random moments, while papers come in, are read, confirmed and published. <c>FOLKMOOT_KILLS</c> says how often;
/// bench/faults.sh kills two hundred times.
/// </summary>
public abstract class KillTests(FreshDatabase database)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("FOLKMOOT_KILLS") ?? "6", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_and_nothing_is_half_written()
    {
        var place = database.Place;
        var ledger = new Ledger();
        // On a machine that is busy the site may be killed before anything was acknowledged: then there is nothing to lose yet, and it goes on.
        for (var round = 0; round < Kills || (round < 6 * Kills && (ledger.Imports.IsEmpty || ledger.Accepted.IsEmpty)); round++)
        {
            await RoundAsync(place, ledger, new Random(round));
            await RecordCheck.IsWholeAsync(place, ledger);
        }

        using var site = new SiteProcess(place, "--demonstration");
        await site.Address;
        for (var left = await RecordCheck.WaitingAsync(place); left > 0; left = await RecordCheck.WaitingAsync(place))
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        await RecordCheck.IsWholeAsync(place, ledger);
        Assert.NotEmpty(ledger.Imports);
        Assert.NotEmpty(ledger.Accepted);
    }

    // One round in three is killed while the sample is filled in: that imports, confirms and publishes by itself.
    private static async Task RoundAsync(StoragePlace place, Ledger ledger, Random chance)
    {
        using var site = new SiteProcess(place, "--demonstration");
        if (chance.Next(3) == 0)
        {
            await Task.WhenAny(site.WayIn, Task.Delay(chance.Next(1_000, 6_000)));
            site.Kill();
            return;
        }

        using var officer = new OfficerAtWork(await site.Address, await site.WayIn, ledger, chance);
        using var stop = new CancellationTokenSource();
        var work = officer.WorkAsync(stop.Token);
        await Task.Delay(chance.Next(200, 3_000));
        site.Kill();
        await stop.CancelAsync();
        await work;
    }
}

public sealed class KillSqliteTests(SqliteDatabase database) : KillTests(database), IClassFixture<SqliteDatabase>;

public sealed class KillPostgresTests(PostgresDatabase database) : KillTests(database), IClassFixture<PostgresDatabase>;
