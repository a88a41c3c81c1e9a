using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;
using Folkmoot.Web.Commands;
using Folkmoot.Web.Tests.Faults;
using Npgsql;

namespace Folkmoot.Web.Tests.Backups;

/// <summary>
/// A record comes back from its backup as it was, also when the backup was taken while officers worked; and nothing that is there is ever written
/// over.
/// </summary>
public abstract class BackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");

    private string Backup => Path.Combine(_folder.FullName, "record.tar.gz");

    [Fact]
    public async Task Brings_back_a_whole_record_from_a_backup_that_was_taken_while_papers_came_in()
    {
        var place = await PlaceAsync("working");
        var (before, meanwhile) = (new Ledger(), new Ledger());
        using (var site = new SiteProcess(place, "--demonstration"))
        {
            using var officer = new OfficerAtWork(await site.Address, await site.WayIn, before, new Random(7));
            await WorkAsync(officer);
            using var colleague = new OfficerAtWork(await site.Address, await site.WayIn, meanwhile, new Random(8));
            await colleague.SignInAsync();
            using var stop = new CancellationTokenSource();
            var imports = ImportAsync(colleague, meanwhile, stop.Token);
            await UntilAsync(() => meanwhile.Imports.Count > 2);

            var (exit, said) = await RunAsync("backup", Backup, place);

            Assert.True(exit == ExitCode.Done, said);
            var until = meanwhile.Imports.Count + 3;
            await UntilAsync(() => meanwhile.Imports.Count >= until);
            await stop.CancelAsync();
            await imports;
        }

        var restored = await PlaceAsync("restored");
        var (code, words) = await RunAsync("restore", Backup, restored);

        Assert.True(code == ExitCode.Done, words);
        await RecordCheck.IsWholeAsync(restored, before);
        using var again = new SiteProcess(restored);
        using var visitor = new HttpClient { BaseAddress = await again.Address };
        foreach (var act in before.Public)
        {
            using var page = await visitor.GetAsync(new Uri($"/{act.Record}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(page.StatusCode is HttpStatusCode.OK or HttpStatusCode.Gone, $"{act.Record} is not on the restored record: {page.StatusCode}");
        }
    }

    [Fact]
    public async Task Writes_over_no_backup_and_no_record()
    {
        var place = await StartedAsync("first");
        Assert.Equal(ExitCode.Done, (await RunAsync("backup", Backup, place)).Exit);
        var bytes = await File.ReadAllBytesAsync(Backup, TestContext.Current.CancellationToken);

        Refuses(await RunAsync("backup", Backup, place), $"{Backup} is there already: name a new file. A backup is never written over another.");
        Refuses(await RunAsync("restore", Backup, place), $"{place.Folder} is not empty: a backup is restored into an empty folder only. Name a new one with --folder, or move what is there away.");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Backup, TestContext.Current.CancellationToken));
        Assert.Equal([Backup], Directory.EnumerateFiles(_folder.FullName));
    }

    [Fact]
    public async Task Leaves_nothing_behind_where_a_backup_is_damaged_or_breaks_off_or_is_none()
    {
        var place = await StartedAsync("first");
        await RunAsync("backup", Backup, place);
        var bytes = await File.ReadAllBytesAsync(Backup, TestContext.Current.CancellationToken);
        var target = await PlaceAsync("second");

        await File.WriteAllBytesAsync(Backup, bytes[..(bytes.Length / 2)], TestContext.Current.CancellationToken);
        Refuses(await RunAsync("restore", Backup, target), $"{Backup} is damaged or not whole: nothing was restored. Take an older backup.");
        await WithoutItsEndAsync(bytes);
        Refuses(await RunAsync("restore", Backup, target), $"{Backup} is damaged or not whole: nothing was restored. Take an older backup.");
        await File.WriteAllTextAsync(Backup, "Minutes of the Council.", TestContext.Current.CancellationToken);
        Refuses(await RunAsync("restore", Backup, target), $"{Backup} is no backup of Folkmoot: nothing was restored.");
        Assert.False(Directory.Exists(target.Folder), "Something was left of the record that could not be restored.");
    }

    [Fact]
    public async Task Can_be_read_by_nobody_else()
    {
        await RunAsync("backup", Backup, await StartedAsync("first"));

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(Owner, OperatingSystem.IsWindows() ? Owner : File.GetUnixFileMode(Backup));
    }

    [Fact]
    public async Task Says_that_there_is_no_record()
    {
        var place = await PlaceAsync("nothing");

        Refuses(await RunAsync("backup", Backup, place), $"There is no record in {place.Folder}: name its folder with --folder, and its database with --postgres where it has one.");
        Refuses(await RunAsync("restore", Backup, place), $"There is no file {Backup}.");
    }

    public virtual void Dispose()
    {
        GC.SuppressFinalize(this);
        _folder.Delete(recursive: true);
    }

    /// <summary>Where a record may be made: a folder that is not there yet, and an empty database.</summary>
    protected abstract Task<StoragePlace> PlaceAsync(string name);

    protected string Folder(string name) => Path.Combine(_folder.FullName, name);

    private protected static void Refuses((int Exit, string Said) answer, string sentence)
    {
        Assert.Equal($"folkmoot: {sentence}", answer.Said.Trim());
        Assert.Equal(ExitCode.Misuse, answer.Exit);
    }

    private protected static async Task<(int Exit, string Said)> RunAsync(string command, string file, StoragePlace place)
    {
        using var said = new StringWriter();
        var here = new Surroundings { Out = said, Error = said, Variable = name => name == "FOLKMOOT_POSTGRES" ? place.Postgres : null };
        return (await CommandLine.RunAsync([command, file, "--folder", place.Folder], here, TestContext.Current.CancellationToken), said.ToString());
    }

    private protected async Task<StoragePlace> StartedAsync(string name)
    {
        var place = await PlaceAsync(name);
        using var site = new SiteProcess(place);
        await site.Address;
        site.Terminate();
        Assert.Equal(ExitCode.Done, await site.EndAsync());
        return place;
    }

    // Papers come in, are confirmed and are published, until some of each was acknowledged.
    private static async Task WorkAsync(OfficerAtWork officer)
    {
        await officer.SignInAsync();
        for (var act = 0; act < 4; act++)
        {
            await officer.ImportAsync();
            await officer.AcceptAsync();
            await officer.PublishAsync();
        }
    }

    private static async Task ImportAsync(OfficerAtWork officer, Ledger ledger, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            ledger.Doing = "an import";
            await officer.ImportAsync();
        }
    }

    private static async Task UntilAsync(Func<bool> done)
    {
        var waited = Stopwatch.StartNew();
        while (!done())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(2), "The site took no more papers.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    // A whole file as far as the compression knows, that ends before the last entry.
    private async Task WithoutItsEndAsync(byte[] backup)
    {
        await using var whole = new GZipStream(new MemoryStream(backup), CompressionMode.Decompress);
        await using var tar = new TarReader(whole);
        await using var cut = new TarWriter(new GZipStream(File.Create(Backup), CompressionLevel.Fastest));
        while (await tar.GetNextEntryAsync(copyData: true, TestContext.Current.CancellationToken) is { } entry)
        {
            if (entry.Name != "contents.json")
            {
                await cut.WriteEntryAsync(entry, TestContext.Current.CancellationToken);
            }
        }
    }
}

public sealed class BackupSqliteTests : BackupTests
{
    protected override Task<StoragePlace> PlaceAsync(string name) => Task.FromResult(new StoragePlace(Folder(name), Postgres: null));
}

public sealed class BackupPostgresTests(PostgresServer server) : BackupTests
{
    private readonly List<string> _databases = [];

    [Fact]
    public async Task Fills_no_database_that_holds_something()
    {
        var first = await StartedAsync("first");
        var backup = Folder("record.tar.gz");
        await RunAsync("backup", backup, first);

        Refuses(
            await RunAsync("restore", backup, first with { Folder = Folder("second") }),
            $"The database {new NpgsqlConnectionStringBuilder(first.Postgres).Database} is not empty: a backup is restored into an empty one only. Create one (createdb NAME) and name it with --postgres.");
        Refuses(await RunAsync("restore", backup, new StoragePlace(Folder("second"), Postgres: null)), $"{backup} is of a record in PostgreSQL: name an empty database with --postgres.");
    }

    public override void Dispose()
    {
        foreach (var database in _databases)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(database));
            server.DropAsync(database).GetAwaiter().GetResult();
        }

        base.Dispose();
    }

    protected override async Task<StoragePlace> PlaceAsync(string name)
    {
        var database = await server.NewEmptyDatabaseAsync();
        Assert.SkipWhen(database is null, "skipped: no PostgreSQL (./test starts one and names it in FOLKMOOT_TEST_POSTGRES)");
        _databases.Add(database);
        return new StoragePlace(Folder(name), database);
    }
}
