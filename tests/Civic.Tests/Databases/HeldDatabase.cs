using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Folkmoot.Civic.Tests.Databases;

/// <summary>A database that one piece of work holds longer than another is ready to wait.</summary>
internal static class HeldDatabase
{
    /// <summary>Nobody else can save a decision until the transaction ends.</summary>
    public static async Task<IDbContextTransaction> HoldDecisionsAsync(this Work work, CancellationToken cancel)
    {
        // SQLite's transactions hold the whole file from their beginning.
        var held = await work.Db.Database.BeginTransactionAsync(cancel);
        if (work.Db.Database.IsNpgsql())
        {
            await work.Db.Database.ExecuteSqlRawAsync("LOCK TABLE decisions IN EXCLUSIVE MODE", cancel);
        }

        return held;
    }

    /// <summary>The work waits a moment, and then no longer.</summary>
    public static async Task HurryAsync(this Work work, CancellationToken cancel)
    {
        await work.Db.Database.OpenConnectionAsync(cancel);
        if (work.Db.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            sqlite.DefaultTimeout = 1;
        }

        await work.Db.Database.ExecuteSqlRawAsync(work.Db.Database.IsNpgsql() ? "SET lock_timeout = '100ms'" : "PRAGMA busy_timeout = 0", cancel);
    }
}
