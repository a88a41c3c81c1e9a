using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Governance.People;

/// <summary>Puts on record what a person was, where, and when. Somebody may hold several posts at once.</summary>
public sealed class RecordPost(CivicDb db)
{
    public async Task<Kept> RunAsync(RecordId personId, PostFields fields, CancellationToken cancel)
    {
        if (!await db.People.AnyAsync(person => person.Id == personId, cancel))
        {
            return new Kept.NotThere();
        }

        if (await fields.CheckAsync(db, cancel) is { Count: > 0 } mistakes)
        {
            return new Kept.Refused(mistakes);
        }

        db.Posts.Add(new Post
        {
            PersonId = personId,
            Title = NameRule.Tidy(fields.Title),
            OrganisationId = fields.OrganisationId,
            BodyId = fields.BodyId,
            ValidFrom = fields.ValidFrom,
            ValidTo = fields.ValidTo,
        });
        await db.SaveChangesAsync(cancel);
        return new Kept.Done(new RecordRef(RecordKind.Person, personId));
    }
}
