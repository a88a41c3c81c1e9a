using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.People;

/// <summary>Takes away a person who was put on record by mistake, posts and other names included. Once a paper's name means them, they stay.</summary>
public sealed class RemovePerson(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId id, int revision, CancellationToken cancel)
    {
        if (await db.People.FindAsync([id], cancel) is not { } person)
        {
            return new Kept.NotThere();
        }

        if (person.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, person, revision, cancel);
        }

        var of = new RecordRef(RecordKind.Person, id);
        if (await Removal.CheckAsync(db, of, person.Name, cancel) is { } mistake)
        {
            return new Kept.Refused([mistake]);
        }

        db.OtherNames.RemoveRange(await db.OtherNames.Where(name => name.OfKind == of.Kind && name.OfId == id).ToListAsync(cancel));
        db.Posts.RemoveRange(await db.Posts.Where(post => post.PersonId == id).ToListAsync(cancel));
        db.People.Remove(person);
        return await db.TrySaveAsync(cancel) ? new Kept.Done(of) : await Meanwhile.OfAsync(db, person, revision, cancel);
    }
}
