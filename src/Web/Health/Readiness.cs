using System.Data.Common;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Health;

/// <summary>Whether the site can do its work now: the database answers and is of this release, the folder can be written and has room.</summary>
internal sealed class Readiness(CivicDb db, RecordFolder folder)
{
    /// <summary>Below this, an upload or a checkpoint of the database may fail at any moment.</summary>
    private const long LeastFreeBytes = 200 * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What stands in the way, each in one word that a monitor can tell apart; nothing when all is well.</summary>
    public async Task<IReadOnlyList<string>> MissingAsync(CancellationToken cancel)
    {
        List<string> missing = [];
        if (await DatabaseAsync(cancel) is { } database)
        {
            missing.Add(database);
        }

        if (OfFolder() is { } files)
        {
            missing.Add(files);
        }

        return missing;
    }

    private async Task<string?> DatabaseAsync(CancellationToken cancel)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(Patience);
        try
        {
            return (await db.Database.GetPendingMigrationsAsync(limited.Token)).Any() ? "database-not-migrated" : null;
        }
        catch (Exception fault) when (fault is DbException or DatabaseMissingException or InvalidOperationException or OperationCanceledException)
        {
            return "database-unreachable";
        }
    }

    private string? OfFolder()
    {
        try
        {
            folder.Try();
            return folder.FreeBytes() < LeastFreeBytes ? "disk-nearly-full" : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return "folder-not-writable";
        }
    }
}
