using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Governance.People;

/// <summary>Ends a post or corrects it. Who moves to another post gets another: the old one is ended, not rewritten.</summary>
public sealed class ChangePost(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId personId, Guid id, int revision, PostFields fields, CancellationToken cancel)
    {
        if (await db.Posts.FindAsync([id], cancel) is not { } post || post.PersonId != personId)
        {
            return new Kept.NotThere();
        }

        if (post.Revision != revision)
        {
            return await Meanwhile.OfAsync(db, post, revision, cancel);
        }

        if (await fields.CheckAsync(db, cancel) is { Count: > 0 } mistakes)
        {
            return new Kept.Refused(mistakes);
        }

        (post.Title, post.OrganisationId, post.BodyId) = (NameRule.Tidy(fields.Title), fields.OrganisationId, fields.BodyId);
        (post.ValidFrom, post.ValidTo) = (fields.ValidFrom, fields.ValidTo);
        return await db.TrySaveAsync(cancel)
            ? new Kept.Done(new RecordRef(RecordKind.Person, personId))
            : await Meanwhile.OfAsync(db, post, revision, cancel);
    }
}
