using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// Sets each SQLite connection: what is committed has reached the disk, and who finds the database busy waits for its turn. Write-ahead
/// logging, in which readers and one writer do not wait for each other, stays set in the file.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    /// <summary>For how many seconds a writer waits for its turn.</summary>
    public const int Patience = 20;

    private static readonly string Settings = $"PRAGMA busy_timeout = {Patience * 1000}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
