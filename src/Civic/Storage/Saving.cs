using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Folkmoot.Civic.Storage;

/// <summary>Saving where two officers may be at work.</summary>
public static class Saving
{
    /// <summary>
    /// True when a save failed because another came first: at a key, at a revision, or each waiting for the other. False when the database itself
    /// is at fault, such as by a full disk: then nobody else is to be named.
    /// </summary>
    public static bool IsCollision(this DbUpdateException failed) => DatabaseFault.Of(failed) is null
        || failed.InnerException is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure };

    /// <summary>
    /// False when somebody else changed one of the rows first: then nothing was saved, and the context has forgotten what it was told,
    /// so that what is asked next is read anew.
    /// </summary>
    public static async Task<bool> TrySaveAsync(this CivicDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
