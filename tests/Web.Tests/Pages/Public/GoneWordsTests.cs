using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Public;

/// <summary>Withdrawn words are gone from every public address at once; erased words are gone from the machine, as docs/operate/erasure.md says.</summary>
public abstract class GoneWordsTests(SiteFixture site)
{
    private static readonly string[] OfThePaper =
    [
        "exempt", "confidential", "draft", "a rejected proposal", "a doubt", "a title that was found", "the name of a file", "the name of a later file", "a name that was matched",
        "replaced by an edit", "an unpublished correction", "an unpublished title", "an unpublished version",
    ];

    [Fact]
    public async Task Shows_withdrawn_words_at_no_address_at_once()
    {
        var desk = await SecretDesk.FoundAsync(site, new Secrets());
        Assert.NotEmpty(await AddressesWithAsync(desk, desk.Open));

        await OpenRecord.WithdrawAsync(site, new RecordRef(RecordKind.Paper, desk.Paper.Id), "It was the wrong paper.");

        Assert.Empty(await AddressesWithAsync(desk, desk.Open));
        Assert.Empty(await AddressesWithAsync(desk, desk.Paper.Id + "?words"));
    }

    [Fact]
    public async Task Keeps_erased_words_at_no_address_in_no_row_and_after_a_vacuum_in_no_file()
    {
        var secrets = new Secrets();
        var desk = await SecretDesk.FoundAsync(site, secrets);
        await site.WithAsync(async parts =>
        {
            await parts.GetRequiredService<PaperStore>().KeepAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(desk.Open)), 1000, CancellationToken.None);
            return await parts.GetRequiredService<CivicDb>().PaperVersions.Where(version => version.Id == desk.Version.Id)
                .ExecuteUpdateAsync(version => version.SetProperty(v => v.Sha256, CanonicalJson.Sha256(desk.Open)));
        });
        Assert.NotEmpty(await StoredWithAsync(desk.Open));
        Assert.Contains(PaperFiles(), file => Holds(file, desk.Open));

        foreach (var what in await OfPaperAsync(desk))
        {
            await OpenRecord.EraseAsync(site, what, "A patient asked for it.");
        }

        Assert.Empty(await AddressesWithAsync(desk, desk.Open));
        Assert.Empty(await RowsWithAsync(desk.Open));
        foreach (var sort in OfThePaper)
        {
            Assert.Empty((await RowsWithAsync(secrets.In(sort))).Select(column => $"{column} holds what is {sort}"));
        }

        await VacuumAsync();
        Assert.Empty(await FilesWithAsync(desk.Open));
        foreach (var sort in OfThePaper)
        {
            Assert.Empty((await FilesWithAsync(secrets.In(sort))).Select(file => $"{file} holds what is {sort}"));
        }
    }

    /// <summary>The cells of the database that hold these words, by table and column.</summary>
    private protected abstract Task<List<string>> RowsWithAsync(string words);

    /// <summary>What docs/operate/erasure.md tells the operator to do.</summary>
    private protected abstract Task VacuumAsync();

    /// <summary>The files of the database that hold these words.</summary>
    private protected abstract Task<List<string>> StoredWithAsync(string words);

    private async Task<List<string>> AddressesWithAsync(SecretDesk desk, string words)
    {
        using var visitor = site.Open();
        var showing = new List<string>();
        if (!(await visitor.GetAsync($"/search?q={Uri.EscapeDataString(words)}")).Text.Contains("Nothing on the record has all of these words", StringComparison.Ordinal))
        {
            showing.Add("/search");
        }

        foreach (var path in (await PublicRoutes.AddressesAsync(site, desk)).Values.SelectMany(paths => paths))
        {
            var answer = await visitor.GetAsync(path);
            if (answer.Text.Contains(words, StringComparison.Ordinal))
            {
                showing.Add(path);
            }
        }

        return showing;
    }

    // The paper and all that stands in it, as the search for words finds them.
    private Task<List<RecordRef>> OfPaperAsync(SecretDesk desk) => site.WithAsync(async parts =>
        (await parts.GetRequiredService<FindWords>().RunAsync(desk.Open, CancellationToken.None)).Select(found => found.What).Append(new RecordRef(RecordKind.Paper, desk.Paper.Id)).Distinct().ToList());

    private async Task<List<string>> FilesWithAsync(string words) => [.. PaperFiles().Where(file => Holds(file, words)), .. await StoredWithAsync(words)];

    private IEnumerable<string> PaperFiles() => Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith("folkmoot.db", StringComparison.Ordinal));

    // Read beside the database's own handles.
    private protected static bool Holds(string file, string words)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd().Contains(words, StringComparison.Ordinal);
    }

    private protected Task<List<string>> ReadAsync(string question, params object[] values) => site.WithAsync(async parts =>
    {
        var connection = parts.GetRequiredService<CivicDb>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of our own tables and columns; words are handed over as values.
        command.CommandText = question;
#pragma warning restore CA2100
        foreach (var (value, index) in values.Select((value, index) => (value, index)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"p{index}", value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var read = new List<string>();
        while (await reader.ReadAsync())
        {
            read.Add(reader.GetValue(0).ToString()!);
        }

        return read;
    });
}

public sealed class GoneWordsSqliteTests(SiteFixture site) : GoneWordsTests(site), IClassFixture<SiteFixture>
{
    private readonly SiteFixture _site = site;

    private protected override async Task<List<string>> RowsWithAsync(string words)
    {
        var holding = new List<string>();
        foreach (var table in await ReadAsync("SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            foreach (var column in await ReadAsync("SELECT name FROM pragma_table_info(@p0)", table))
            {
                holding.AddRange((await ReadAsync($"SELECT 1 FROM \"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE @p0", $"%{words}%")).Select(_ => $"{table}.{column}"));
            }
        }

        return holding;
    }

    private protected override async Task VacuumAsync()
    {
        SqliteConnection.ClearAllPools();
        await ReadAsync("VACUUM");
        await ReadAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private protected override Task<List<string>> StoredWithAsync(string words) =>
        Task.FromResult(Directory.EnumerateFiles(_site.Folder, "folkmoot.db*").Where(file => Holds(file, words)).ToList());
}

public sealed class GoneWordsPostgresTests(PostgresSite site) : GoneWordsTests(site), IClassFixture<PostgresSite>
{
    private protected override async Task<List<string>> RowsWithAsync(string words)
    {
        var holding = new List<string>();
        foreach (var table in await ReadAsync("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"))
        {
            holding.AddRange((await ReadAsync($"SELECT 1 FROM \"{table}\" AS one WHERE one::text LIKE @p0", $"%{words}%")).Select(_ => table));
        }

        return holding;
    }

    private protected override async Task VacuumAsync() => await ReadAsync("VACUUM FULL");

    // Dead rows stay in a table's file until it is written anew. The server reads its own files for us.
    private protected override async Task<List<string>> StoredWithAsync(string words)
    {
        await ReadAsync("CHECKPOINT");
        return await ReadAsync(
            """
            SELECT relname FROM pg_class
            WHERE relkind IN ('r', 't', 'i') AND relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)
            AND position(convert_to(@p0, 'UTF8') IN pg_read_binary_file(pg_relation_filepath(oid), 0, 1000000000, true)) > 0
            """, words);
    }
}
