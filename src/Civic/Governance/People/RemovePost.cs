using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.People;

/// <summary>Takes away a post that was never held; History keeps it. A post that was left is given its last day instead.</summary>
public sealed class RemovePost(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId personId, Guid id, int revision, CancellationToken cancel)
    {
        if (await db.Posts.FindAsync([id], cancel) is not { } post || post.PersonId != personId)
        {
            return new Kept.NotThere();
        }

        if (post.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, post, revision, cancel);
        }

        db.Posts.Remove(post);
        return await db.TrySaveAsync(cancel)
            ? new Kept.Done(new RecordRef(RecordKind.Person, personId))
            : await Meanwhile.OfAsync(db, post, revision, cancel);
    }
}
