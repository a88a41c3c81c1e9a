using Microsoft.Data.Sqlite;

namespace Folkmoot.Civic.Storage;

/// <summary>Copies a SQLite database as it stood at one moment, while others read and write it. What was deleted from it is not in the copy.</summary>
public static class SqliteCopy
{
    /// <summary>Fills an empty file, which is there already.</summary>
    public static async Task WriteAsync(StoragePlace place, string file, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(place);
        var settings = new SqliteConnectionStringBuilder(CivicStorage.Sqlite(place, SqliteOpenMode.ReadWrite)) { Pooling = false };
        await using var connection = new SqliteConnection(settings.ToString());
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
