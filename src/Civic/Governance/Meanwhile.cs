using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance;

/// <summary>Answers an officer whose form was older than the row: who changed what meanwhile, and when.</summary>
public static class Meanwhile
{
    /// <summary>Reads the row anew; it was removed when it is not there any more.</summary>
    public static async Task<Kept> OfAsync<TRow>(CivicDb db, TRow row, int seen, CancellationToken cancel)
        where TRow : class, IRevised
    {
        var entry = db.Entry(row);
        var key = entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.Property(property.Name).CurrentValue).ToArray();
        db.ChangeTracker.Clear();
        if (await db.Set<TRow>().FindAsync(key, cancel) is not { } now)
        {
            return new Kept.NotThere();
        }

        var changes = await RowChanges.SinceAsync(db, typeof(TRow).Name, string.Join('/', key), seen, now.Revision, cancel);
        return new Kept.ChangedMeanwhile(changes, now.Revision);
    }
}
