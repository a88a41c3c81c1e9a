using System.Net;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Data.Sqlite;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>The database goes away while the site runs. It says so, and recovers by itself once the database is back.</summary>
public sealed class OutageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");
    private readonly Ledger _ledger = new();

    private StoragePlace Place => new(_folder.FullName, Postgres: null);

    [Fact]
    public async Task Says_that_the_database_is_missing_and_finds_it_again()
    {
        using var site = new SiteProcess(Place);
        using var browser = new Visitor(await site.Address);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);

        File.Move(Place.SqliteFile, Place.SqliteFile + ".away");
        // What is kept in memory is given for a moment longer, until the database is asked again.
        var away = await browser.GetAsync("/question");
        var ready = await browser.GetAsync("/health/ready");
        File.Move(Place.SqliteFile + ".away", Place.SqliteFile);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Contains("The record cannot be reached just now", away.Page, StringComparison.Ordinal);
        Assert.Contains("database-unreachable", ready.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Waits_for_a_database_that_somebody_holds()
    {
        using var site = new SiteProcess(Place, "--demonstration");
        var address = await site.Address;
        using var officer = new OfficerAtWork(address, await site.WayIn, _ledger, new Random(1));
        await officer.SignInAsync();
        await using var other = new SqliteConnection($"Data Source={Place.SqliteFile};Pooling=false");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await RunAsync(other, "BEGIN IMMEDIATE");

        var importing = officer.ImportAsync();
        await Task.Delay(1_000, TestContext.Current.CancellationToken);
        Assert.Empty(_ledger.Imports);
        await RunAsync(other, "COMMIT");
        await importing;

        Assert.Single(_ledger.Imports);
    }

    [Fact]
    public async Task Says_that_the_record_is_busy_when_somebody_holds_it_too_long_and_goes_on_afterwards()
    {
        using var site = new SiteProcess(Place, "--demonstration");
        using var officer = new OfficerAtWork(await site.Address, await site.WayIn, _ledger, new Random(1));
        await officer.SignInAsync();
        await using var other = new SqliteConnection($"Data Source={Place.SqliteFile};Pooling=false");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await RunAsync(other, "BEGIN IMMEDIATE");

        var sending = officer.SendPaperAsync("paper.txt", InventedPaper.Write("busy"));
        Assert.All(await StatusesAsync(officer.Browser), status => Assert.Equal(HttpStatusCode.OK, status));
        var busy = await sending;
        await RunAsync(other, "COMMIT");
        await officer.ImportAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.Status);
        Assert.Contains("The record is busy just now", busy.Page, StringComparison.Ordinal);
        Assert.Contains("what you just sent was not saved", busy.Page, StringComparison.Ordinal);
        Assert.Single(_ledger.Imports);
        await RecordCheck.IsWholeAsync(Place, _ledger);
    }

    [Fact]
    public async Task Recovers_when_PostgreSQL_was_stopped_and_started()
    {
        using var cluster = PostgresCluster.Start();
        var place = Place with { Postgres = cluster.Connection };
        using var site = new SiteProcess(place, "--demonstration");
        using var officer = new OfficerAtWork(await site.Address, await site.WayIn, _ledger, new Random(1));
        await officer.SignInAsync();
        var form = await officer.Browser.GetAsync("/desk/import");

        cluster.Pause();
        var away = await StatusesAsync(officer.Browser);
        var page = await officer.Browser.GetAsync("/");
        var sent = await officer.Browser.SendAsync("/desk/import", new Dictionary<string, string> { ["__RequestVerificationToken"] = form.Token! });
        var live = await officer.Browser.GetAsync("/health/live");
        var ready = await officer.Browser.GetAsync("/health/ready");
        cluster.Resume();

        Assert.All(away, status => Assert.Equal(HttpStatusCode.ServiceUnavailable, status));
        Assert.Contains("The record cannot be reached just now", page.Page, StringComparison.Ordinal);
        Assert.Contains("Nothing that was saved before is lost", sent.Page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (live.Status, ready.Status));
        Assert.Contains("database-unreachable", ready.Page, StringComparison.Ordinal);
        await GoesOnAsync(officer, place);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task GoesOnAsync(OfficerAtWork officer, StoragePlace place)
    {
        Assert.All(await StatusesAsync(officer.Browser), status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.DoesNotContain("database", (await officer.Browser.GetAsync("/health/ready")).Page, StringComparison.Ordinal);
        await officer.ImportAsync();
        Assert.Single(_ledger.Imports);
        await RecordCheck.IsWholeAsync(place, _ledger);
    }

    // What the public and the officer look at.
    private static async Task<List<HttpStatusCode>> StatusesAsync(Visitor browser)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var page in new[] { "/", "/all", "/desk", "/desk/papers", "/desk/import" })
        {
            statuses.Add((await browser.GetAsync(page)).Status);
        }

        return statuses;
    }

    private static async Task RunAsync(SqliteConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
