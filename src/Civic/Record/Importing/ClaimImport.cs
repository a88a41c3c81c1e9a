using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Importing;

/// <summary>
/// Takes the next file in line for one reader. A reader has it for a while only: should it die, another takes the file when the while is over.
/// </summary>
public sealed class ClaimImport(CivicDb db, TimeProvider time)
{
    /// <summary>Longer than any paper may take to be read.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);

    /// <summary>The file's line, or null when nobody waits.</summary>
    public async Task<PaperImport?> RunAsync(CancellationToken cancel)
    {
        while (await NextAsync(cancel) is { } next)
        {
            var now = time.GetUtcNow();
            var taken = await db.Imports
                .Where(import => import.Id == next.Id && import.Revision == next.Revision)
                .ExecuteUpdateAsync(
                    set => set
                        .SetProperty(import => import.State, ImportState.Reading)
                        .SetProperty(import => import.ClaimedUntil, now + Lease)
                        .SetProperty(import => import.Revision, next.Revision + 1),
                    cancel);
            if (taken == 1)
            {
                // The line was changed behind the context's back.
                db.ChangeTracker.Clear();
                return await db.Imports.SingleAsync(import => import.Id == next.Id, cancel);
            }
        }

        return null;
    }

    /// <summary>Puts back what a former run of this program was reading; for a store that no other program uses.</summary>
    public Task<int> ReleaseAllAsync(CancellationToken cancel) => db.Imports
        .Where(import => import.State == ImportState.Reading)
        .ExecuteUpdateAsync(set => set.SetProperty(import => import.State, ImportState.Waiting), cancel);

    private Task<PaperImport?> NextAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        return db.Imports.AsNoTracking()
            .Where(import => import.State == ImportState.Waiting || (import.State == ImportState.Reading && import.ClaimedUntil < now))
            .OrderBy(import => import.SentAt)
            .FirstOrDefaultAsync(cancel);
    }
}
