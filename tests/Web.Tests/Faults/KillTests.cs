using System.Globalization;
using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>
/// <c>kill -9</c> at random moments, while papers come in, are read, confirmed, published, corrected and withdrawn. <c>FOLKMOOT_KILLS</c> says
/// how often; bench/faults.sh kills two hundred times.
/// </summary>
public abstract class KillTests(FreshDatabase database)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("FOLKMOOT_KILLS") ?? "6", CultureInfo.InvariantCulture);

    private readonly Ledger _ledger = new();
    private readonly List<string> _struck = [];

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_and_nothing_is_half_written()
    {
        var place = database.Place;
        // On a machine that is busy the site may be killed before anything was acknowledged: then there is nothing to lose yet, and it goes on.
        for (var round = 0; round < Kills || (round < 6 * Kills && !HasSomethingToLose); round++)
        {
            await RoundAsync(place, new Random(round));
            await RecordCheck.IsWholeAsync(place, _ledger);
        }

        await ReadTheRestAsync(place);
        await RecordCheck.IsWholeAsync(place, _ledger);
        Assert.True(HasSomethingToLose, "The site was always killed before it acknowledged anything.");
        Report();
    }

    private bool HasSomethingToLose => !_ledger.Imports.IsEmpty && !_ledger.Accepted.IsEmpty && !_ledger.Public.IsEmpty;

    // One round in four is killed while the sample is filled in: that imports, confirms and publishes by itself.
    private async Task RoundAsync(StoragePlace place, Random chance)
    {
        using var site = new SiteProcess(place, "--demonstration");
        if (chance.Next(4) == 0)
        {
            await Task.WhenAny(site.WayIn, Task.Delay(chance.Next(1_000, 6_000)));
            site.Kill();
            _struck.Add("a start");
            return;
        }

        using var officer = new OfficerAtWork(await site.Address, await site.WayIn, _ledger, chance);
        _ledger.Settle(await RecordCheck.VersionsAsync(place));
        using var stop = new CancellationTokenSource();
        var work = officer.WorkAsync(stop.Token);
        await SomeActsAsync(chance.Next(25), work);
        await Task.Delay(chance.Next(200));
        site.Kill();
        await stop.CancelAsync();
        await work;
        _struck.Add(_ledger.Doing);
        await RecordCheck.SettleAsync(place, _ledger);
    }

    // Acts and not seconds, so that a busy machine has as much to lose as a quiet one.
    private async Task SomeActsAsync(int acts, Task work)
    {
        var until = _ledger.Acts + acts;
        for (var looks = 0; looks < 2_000 && _ledger.Acts < until && !work.IsCompleted; looks++)
        {
            await Task.Delay(10);
        }
    }

    private static async Task ReadTheRestAsync(StoragePlace place)
    {
        using var site = new SiteProcess(place, "--demonstration");
        await site.Address;
        while (await RecordCheck.WaitingAsync(place) > 0)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    private void Report() => TestContext.Current.TestOutputHelper?.WriteLine(
        $"{_struck.Count} kills ({string.Join(", ", _struck.CountBy(struck => struck).Select(struck => $"{struck.Value} in {struck.Key}"))}); acknowledged and found again: "
        + $"{_ledger.Imports.Count} imports, {_ledger.Accepted.Count} decisions, {string.Join(", ", _ledger.Public.CountBy(act => act.Kind).Select(act => $"{act.Value} {act.Key}"))}; {_ledger.Versions} versions are public.");
}

public sealed class KillSqliteTests(SqliteDatabase database) : KillTests(database), IClassFixture<SqliteDatabase>;

public sealed class KillPostgresTests(PostgresDatabase database) : KillTests(database), IClassFixture<PostgresDatabase>;
