using System.Net;
using System.Net.Sockets;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>A site that cannot start says why in one sentence, and ends.</summary>
public sealed class StartTests : IDisposable
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

    private static async Task Refuses(StoragePlace place, string sentence, params string[] more)
    {
        using var site = new SiteProcess(place, more);

        Assert.Equal(ExitCode.Misuse, await site.EndAsync());
        Assert.Equal(sentence, site.Said);
    }
}
