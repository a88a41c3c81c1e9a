using System.Net;
using System.Net.Sockets;
using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>A site that cannot start says why in one sentence, and ends.</summary>
public sealed class StartTests(PostgresServer postgres) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");

    private StoragePlace Place => new(_folder.FullName, Postgres: null);

    [Fact]
    public async Task Refuses_a_port_that_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await Refuses(Place, $"folkmoot: Port {port} on 127.0.0.1 is taken: stop the program that has it, or choose another with --port.", "--port", $"{port}");
    }

    [Fact]
    public Task Refuses_a_folder_that_it_cannot_write_to() =>
        Refuses(Place with { Folder = "/proc/folkmoot" }, "folkmoot: Folkmoot cannot write to /proc/folkmoot: make that folder belong to the user that runs Folkmoot, or name another with --folder.");

    [Fact]
    public Task Refuses_a_PostgreSQL_that_it_cannot_reach() =>
        Refuses(
            Place with { Postgres = "Host=127.0.0.1;Port=1;Username=folkmoot;Password=do-not-print;Database=folkmoot" },
            "folkmoot: PostgreSQL at 127.0.0.1:1 cannot be reached: check that it runs, and the host and port in --postgres.");

    [Fact]
    public Task Never_repeats_a_connection_string_that_it_does_not_understand() =>
        Refuses(Place with { Postgres = "postgres://folkmoot:do-not-print@db" }, "folkmoot: Give --postgres (or FOLKMOOT_POSTGRES) a connection string such as \"Host=db;Database=folkmoot;Username=folkmoot;Password=…\".");

    [Fact]
    public Task Refuses_mail_that_is_from_nobody() =>
        Refuses(Place, "folkmoot: Say with --mail-from (or FOLKMOOT_MAIL_FROM) whom mail is from, such as \"record@marlshire.example\".", "--smtp-host", "127.0.0.1");

    [Fact]
    public Task Refuses_mail_whose_links_would_lead_nowhere() =>
        Refuses(
            Place,
            "folkmoot: Mails to readers link to the site: say with --hosts under which name people reach it.",
            "--smtp-host", "127.0.0.1", "--mail-from", "record@marlshire.example", "--address", "0.0.0.0");

    [Fact]
    public async Task Refuses_papers_without_their_database()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "papers"));

        await Refuses(Place, $"folkmoot: {_folder.FullName} holds papers but no folkmoot.db: put the database back from a backup, or name an empty folder.");
    }

    [Fact]
    public async Task Refuses_a_file_that_is_no_database()
    {
        await File.WriteAllTextAsync(Place.SqliteFile, new string('x', 5_000), TestContext.Current.CancellationToken);

        await Refuses(Place, $"folkmoot: {Place.SqliteFile} is not a database that can be read: put the last backup in its place.");
    }

    [Fact]
    public async Task Refuses_a_record_of_a_newer_release()
    {
        using (var site = new SiteProcess(Place))
        {
            await site.Address;
            site.Terminate();
            await site.EndAsync();
        }

        await using var later = new SqliteConnection($"Data Source={Place.SqliteFile};Pooling=false");
        await later.OpenAsync(TestContext.Current.CancellationToken);
        await using var write = later.CreateCommand();
        write.CommandText = "INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0.0')";
        await write.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        await Refuses(Place, "folkmoot: This record was written by a newer release of Folkmoot: start that release, or a newer one.");
    }

    [Fact]
    public async Task Refuses_a_PostgreSQL_that_has_no_such_database()
    {
        var server = await ServerAsync();
        server.Database = "no-such-database";

        await Refuses(
            Place with { Postgres = server.ToString() },
            $"folkmoot: PostgreSQL at 127.0.0.1:{server.Port} has no database no-such-database: create it (createdb no-such-database), or name another.");
    }

    [Fact]
    public async Task Refuses_a_PostgreSQL_that_does_not_let_it_in()
    {
        var server = await ServerAsync();
        server.Password = "do-not-print";

        await Refuses(
            Place with { Postgres = server.ToString() },
            $"folkmoot: PostgreSQL at 127.0.0.1:{server.Port} does not let the user folkmoot in: check the user name and password in --postgres.");
    }

    [Fact]
    public async Task Refuses_a_PostgreSQL_that_is_too_old()
    {
        using var old = new OldPostgres("14.9");

        await Refuses(Place with { Postgres = old.Connection }, "folkmoot: Folkmoot needs PostgreSQL 15 or newer, and this server is 14.9: name a newer one with --postgres.");
    }

    [Fact]
    public async Task Stops_in_peace_when_it_is_told_to()
    {
        using var site = new SiteProcess(Place);
        await site.Address;

        site.Terminate();

        Assert.Equal(ExitCode.Done, await site.EndAsync());
        Assert.False(File.Exists(Place.SqliteFile + "-wal"), "The write-ahead log was not written back.");
    }

    [Fact]
    public async Task Prints_the_way_in_where_nobody_has_one()
    {
        using var site = new SiteProcess(Place);

        Assert.StartsWith("/account/", await site.WayIn, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<NpgsqlConnectionStringBuilder> ServerAsync()
    {
        var database = await postgres.NewDatabaseAsync();
        Assert.SkipWhen(database is null, "skipped: no PostgreSQL (./test starts one and names it in FOLKMOOT_TEST_POSTGRES)");
        await postgres.DropAsync(database);
        return new NpgsqlConnectionStringBuilder(database);
    }

    private static async Task Refuses(StoragePlace place, string sentence, params string[] more)
    {
        using var site = new SiteProcess(place, more);

        Assert.Equal(ExitCode.Misuse, await site.EndAsync());
        Assert.Equal(sentence, site.Said);
    }
}
