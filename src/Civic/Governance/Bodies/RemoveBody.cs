using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.Bodies;

/// <summary>Takes away a body that was put on record by mistake. Once anything points at it, it can only be ended.</summary>
public sealed class RemoveBody(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, CancellationToken cancel)
    {
        if (await db.Bodies.FindAsync([id], cancel) is not { } body)
        {
            return new Kept.NotThere();
        }

        if (body.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, body, revision, cancel);
        }

        var of = new RecordRef(RecordKind.Body, id);
        if (await Removal.CheckAsync(db, of, body.Name, cancel) is { } mistake)
        {
            return new Kept.Refused([mistake]);
        }

        db.OtherNames.RemoveRange(await db.OtherNames.Where(name => name.OfKind == of.Kind && name.OfId == id).ToListAsync(cancel));
        db.Bodies.Remove(body);
        return await db.TrySaveAsync(cancel) ? new Kept.Done(of) : await Meanwhile.OfAsync(db, body, revision, cancel);
    }
}
