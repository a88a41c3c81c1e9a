using Folkmoot.Civic.Storage;
using Npgsql;

namespace Folkmoot.Civic.Tests.Databases;

/// <summary>A database of its own on the PostgreSQL that <c>./test</c> started.</summary>
public sealed class PostgresDatabase(PostgresServer server) : FreshDatabase
{
    protected override async Task<StoragePlace?> MakeAsync() =>
        await server.NewDatabaseAsync() is { } connection ? new StoragePlace(Folder, connection) : null;

    protected override async Task DropAsync(StoragePlace place)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(place.Postgres));
        await server.DropAsync(place.Postgres!);
    }
}
