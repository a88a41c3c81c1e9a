using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.Naming;

/// <summary>
/// Takes away another name that was written down by mistake; History keeps it. A name that went out of use is not removed but given its last day.
/// </summary>
public sealed class RemoveOtherName(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordRef of, Guid id, int revision, CancellationToken cancel)
    {
        if (await db.OtherNames.FindAsync([id], cancel) is not { } name || name.OfKind != of.Kind || name.OfId != of.Id)
        {
            return new Kept.NotThere();
        }

        if (name.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, name, revision, cancel);
        }

        db.OtherNames.Remove(name);
        return await db.TrySaveAsync(cancel) ? new Kept.Done(of) : await Meanwhile.OfAsync(db, name, revision, cancel);
    }
}
