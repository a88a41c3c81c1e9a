using System.Net;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Data.Sqlite;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>The database goes away while the site runs. It says so, and recovers by itself once the database is back.</summary>
public sealed class OutageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");

    private StoragePlace Place => new(_folder.FullName, Postgres: null);

    [Fact]
    public async Task Says_that_the_database_is_missing_and_finds_it_again()
    {
        using var site = new SiteProcess(Place);
        using var browser = new Visitor(await site.Address);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);

        File.Move(Place.SqliteFile, Place.SqliteFile + ".away");
        var away = await browser.GetAsync("/");
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
        var ledger = new Ledger();
        using var officer = new OfficerAtWork(address, await site.WayIn, ledger, new Random(1));
        await officer.SignInAsync();
        await using var other = new SqliteConnection($"Data Source={Place.SqliteFile};Pooling=false");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await RunAsync(other, "BEGIN IMMEDIATE");

        var importing = officer.ImportAsync();
        await Task.Delay(1_000, TestContext.Current.CancellationToken);
        Assert.Empty(ledger.Imports);
        await RunAsync(other, "COMMIT");
        await importing;

        Assert.Single(ledger.Imports);
    }

    [Fact]
    public async Task Recovers_when_PostgreSQL_was_stopped_and_started()
    {
        using var cluster = PostgresCluster.Start();
        using var site = new SiteProcess(Place with { Postgres = cluster.Connection });
        using var browser = new Visitor(await site.Address);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);

        cluster.Pause();
        var away = await browser.GetAsync("/");
        cluster.Resume();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Contains("The record cannot be reached just now", away.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).Status);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task RunAsync(SqliteConnection connection, string text)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await command.ExecuteNonQueryAsync();
    }
}
