using Folkmoot.Civic.Storage;
using Folkmoot.Civic.Tests.Databases;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Folkmoot.Civic.Tests.Databases;

/// <summary>
/// The PostgreSQL that <c>FOLKMOOT_TEST_POSTGRES</c> names. The first class that asks has one database migrated; every class gets a copy.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly string? _server = Environment.GetEnvironmentVariable("FOLKMOOT_TEST_POSTGRES") is { Length: > 0 } named ? named : null;
    private readonly SemaphoreSlim _turn = new(1);
    private string? _template;

    /// <summary>Connection string of a new, migrated database; null where no PostgreSQL was named.</summary>
    public async Task<string?> NewDatabaseAsync()
    {
        if (_server is null)
        {
            return null;
        }

        // A database cannot be copied while another copy of it begins.
        await _turn.WaitAsync();
        try
        {
            _template ??= await MigratedAsync();
            return await CreateAsync($" TEMPLATE \"{Name(_template)}\"");
        }
        finally
        {
            _turn.Release();
        }
    }

    public Task DropAsync(string database) => CommandAsync($"DROP DATABASE \"{Name(database)}\" WITH (FORCE)");

    public async ValueTask DisposeAsync()
    {
        if (_template is not null)
        {
            await DropAsync(_template);
        }

        _turn.Dispose();
    }

    /// <summary>Connection string of a database with nothing in it; null where no PostgreSQL was named.</summary>
    public async Task<string?> NewEmptyDatabaseAsync() => _server is null ? null : await CreateAsync("");

    private async Task<string> MigratedAsync()
    {
        // Without a pool, so that no connection stays to forbid the copying.
        var database = await CreateAsync("") + ";Pooling=false";
        await using var work = new Work(new StoragePlace(Path.GetTempPath(), database), new SetTime());
        await work.Part<BringUpToDate>().RunAsync(CancellationToken.None);
        return database;
    }

    private async Task<string> CreateAsync(string from)
    {
        var name = $"folkmoot_{Guid.CreateVersion7():n}";
        await CommandAsync($"CREATE DATABASE \"{name}\"{from}");
        return new NpgsqlConnectionStringBuilder(_server) { Database = name }.ToString();
    }

    private async Task CommandAsync(string text)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string Name(string database) => new NpgsqlConnectionStringBuilder(database).Database!;
}
