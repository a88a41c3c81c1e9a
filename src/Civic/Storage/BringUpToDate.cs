using System.Data.Common;
using Folkmoot.Civic.Publication.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// Makes the database what this release needs, once, before anything else asks it. An empty place becomes an empty record; a record of an
/// older release is migrated, each migration whole or not at all; one of a newer release is left alone. Refuses instead of guessing.
/// </summary>
public sealed class BringUpToDate(CivicDb db, StoragePlace place, FillSearch fillSearch)
{
    private const int OldestPostgres = 15;

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Ready : Outcome;

        /// <param name="Sentence">What is wrong and what to do, for the person who starts Folkmoot.</param>
        public sealed record Refused(string Sentence) : Outcome;
    }

    public async Task<Outcome> RunAsync(CancellationToken cancel)
    {
        try
        {
            var refusal = place.Postgres is null ? PrepareFile() : await AskServerAsync(cancel);
            return refusal is null ? await MigrateAsync(cancel) : new Outcome.Refused(refusal);
        }
        catch (DbException fault)
        {
            return new Outcome.Refused(DatabaseFault.Sentence(fault, place));
        }
        catch (InvalidOperationException retried) when (retried.InnerException is DbException fault)
        {
            return new Outcome.Refused(DatabaseFault.Sentence(fault, place));
        }
    }

    private async Task<Outcome> MigrateAsync(CancellationToken cancel)
    {
        using var turn = MigrationTurn.Take(place);
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        if (applied.Any(migration => !known.Contains(migration)))
        {
            return new Outcome.Refused("This record was written by a newer release of Folkmoot: start that release, or a newer one.");
        }

        if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
        {
            await ForgetStoppedMigrationAsync(cancel);
            await db.Database.MigrateAsync(cancel);
            await fillSearch.RunAsync(cancel);
        }

        return new Outcome.Ready();
    }

    private string? PrepareFile()
    {
        if (File.Exists(place.SqliteFile))
        {
            return null;
        }

        if (Directory.Exists(Path.Combine(place.Folder, "papers")))
        {
            return $"{place.Folder} holds papers but no folkmoot.db: put the database back from a backup, or name an empty folder.";
        }

        File.Create(place.SqliteFile).Dispose();
        return null;
    }

    private async Task<string?> AskServerAsync(CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        var version = ((NpgsqlConnection)db.Database.GetDbConnection()).PostgreSqlVersion;
        await db.Database.CloseConnectionAsync();
        return version.Major >= OldestPostgres
            ? null
            : $"Folkmoot needs PostgreSQL {OldestPostgres} or newer, and this server is {version}: name a newer one with --postgres.";
    }

    // EF marks a running migration in a table of SQLite, and waits for ever where a killed process left the mark. The turn says that nobody runs.
    private async Task ForgetStoppedMigrationAsync(CancellationToken cancel)
    {
        if (db.Database.GetDbConnection() is SqliteConnection)
        {
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancel);
        }
    }
}
