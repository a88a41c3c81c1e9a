using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Storage;

/// <summary>Saving where two officers may be at work.</summary>
public static class Saving
{
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
