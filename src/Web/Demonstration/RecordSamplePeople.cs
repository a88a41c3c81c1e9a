using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.People;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Records a person of the sample with their posts, unless they are on record. No two of its people have the same name.</summary>
internal sealed class RecordSamplePeople(CivicDb db, RecordPerson record, RecordPost seat)
{
    public async Task RunAsync(SamplePerson sample, CancellationToken cancel)
    {
        var known = await db.People.Where(one => one.Name == sample.Name).Select(one => (RecordId?)one.Id).FirstOrDefaultAsync(cancel);
        if (known is null && await record.RunAsync(new PersonFields { Name = sample.Name }, cancel) is Kept.Done done)
        {
            known = done.Of.Id;
        }

        var held = await db.Posts.CountAsync(post => post.PersonId == known, cancel);
        foreach (var post in sample.Posts.Skip(held))
        {
            await seat.RunAsync(known!.Value, await FieldsAsync(post, cancel), cancel);
        }
    }

    private async Task<PostFields> FieldsAsync(SamplePost post, CancellationToken cancel) => new()
    {
        Title = post.Title,
        OrganisationId = await db.Organisations.Where(one => one.Name == post.Organisation).Select(one => one.Id).FirstAsync(cancel),
        BodyId = post.Body is null ? null : await db.Bodies.Where(one => one.Name == post.Body).Select(one => one.Id).FirstAsync(cancel),
        ValidFrom = post.From,
        ValidTo = post.To,
    };
}
