using Folkmoot.Civic.Storage;
using Microsoft.Data.Sqlite;

namespace Folkmoot.Civic.Tests.Databases;

/// <summary>SQLite in a temporary folder: a copy of a file that was migrated once for all classes.</summary>
public sealed class SqliteDatabase : FreshDatabase
{
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    protected override async Task<StoragePlace?> MakeAsync()
    {
        var place = new StoragePlace(Folder, Postgres: null);
        await File.WriteAllBytesAsync(place.SqliteFile, await Migrated.Value);
        return place;
    }

    protected override Task DropAsync(StoragePlace place)
    {
        Forget(place);
        return Task.CompletedTask;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("folkmoot-");
        var place = new StoragePlace(folder.FullName, Postgres: null);
        await using (var work = new Work(place, new SetTime()))
        {
            await work.Part<BringUpToDate>().RunAsync(CancellationToken.None);
        }

        // The last connection to close writes the log back into the file.
        Forget(place);
        var bytes = await File.ReadAllBytesAsync(place.SqliteFile);
        folder.Delete(recursive: true);
        return bytes;
    }

    private static void Forget(StoragePlace place)
    {
        using var work = new SqliteConnection(CivicStorage.Sqlite(place, SqliteOpenMode.ReadWrite));
        using var reading = new SqliteConnection(CivicStorage.Sqlite(place, SqliteOpenMode.ReadOnly));
        SqliteConnection.ClearPool(reading);
        SqliteConnection.ClearPool(work);
    }
}
