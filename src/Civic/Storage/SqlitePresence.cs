using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// Refuses to work on a database whose file is gone. Connections that were open when it went would go on writing into a file without a
/// name, and what they said was saved would be lost; they are closed instead, and the file is found again once it is back.
/// </summary>
internal sealed class SqlitePresence(StoragePlace place) : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Look();
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Look();
        return ValueTask.FromResult(result);
    }

    private void Look()
    {
        if (!File.Exists(place.SqliteFile))
        {
            SqliteConnection.ClearAllPools();
            throw new DatabaseMissingException();
        }
    }
}

/// <summary>The file of the database is gone.</summary>
public sealed class DatabaseMissingException() : Exception("The file of the database is not there.");
