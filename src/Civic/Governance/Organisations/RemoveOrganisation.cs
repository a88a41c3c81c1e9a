using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Organisations;

/// <summary>Takes away an organisation that was put on record by mistake. Once anything points at it, it can only be ended.</summary>
public sealed class RemoveOrganisation(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, CancellationToken cancel)
    {
        if (await db.Organisations.FindAsync([id], cancel) is not { } organisation)
        {
            return new Kept.NotThere();
        }

        if (organisation.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, organisation, revision, cancel);
        }

        var of = new RecordRef(RecordKind.Organisation, id);
        if (await Removal.CheckAsync(db, of, organisation.Name, cancel) is { } mistake)
        {
            return new Kept.Refused([mistake]);
        }

        db.OtherNames.RemoveRange(await db.OtherNames.Where(name => name.OfKind == of.Kind && name.OfId == id).ToListAsync(cancel));
        db.Organisations.Remove(organisation);
        return await db.TrySaveAsync(cancel) ? new Kept.Done(of) : await Meanwhile.OfAsync(db, organisation, revision, cancel);
    }
}
