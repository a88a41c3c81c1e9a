using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Storage;

/// <summary>To whom a thing of the working record belongs, which decides who may see and change it. The one place that says so.</summary>
public sealed class Ownership(CivicDb db)
{
    /// <summary>Who owns the thing; null when there is none of that id.</summary>
    public async Task<Owner?> OfAsync(RecordKind kind, RecordId id, CancellationToken cancel) => kind switch
    {
        RecordKind.Organisation => await OneAsync(db.Organisations.Where(organisation => organisation.Id == id).Select(organisation => new Owner(organisation.Id, null)), cancel),
        RecordKind.Body => await OneAsync(db.Bodies.Where(body => body.Id == id).Select(body => new Owner(body.OrganisationId, body.Id)), cancel),
        RecordKind.Person => await db.People.AnyAsync(person => person.Id == id, cancel) ? Owner.Everybody : null,
        RecordKind.Meeting => await OfBodyAsync(db.Meetings.Where(meeting => meeting.Id == id).Select(meeting => meeting.BodyId), cancel),
        RecordKind.Paper => await OfBodyAsync(db.Papers.Where(paper => paper.Id == id).Select(paper => paper.BodyId), cancel),
        _ => await OfFactAsync(kind, id, cancel),
    };

    public Task<Owner?> OfImportAsync(Guid import, CancellationToken cancel) =>
        OfBodyAsync(db.Imports.Where(candidate => candidate.Id == import).Select(candidate => candidate.BodyId), cancel);

    public async Task<Owner?> OfOfficerAsync(Guid officer, CancellationToken cancel)
    {
        var found = await db.Users.Where(candidate => candidate.Id == officer).Select(candidate => new { candidate.OrganisationId }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new Owner(found.OrganisationId, null);
    }

    // What a paper says belongs to the paper's body. What was published and is no fact of its own (an item, an attendance) says itself whose it is.
    private async Task<Owner?> OfFactAsync(RecordKind kind, RecordId id, CancellationToken cancel)
    {
        var bodies = from fact in db.Facts
                     join version in db.PaperVersions on fact.PaperVersionId equals version.Id
                     join paper in db.Papers on version.PaperId equals paper.Id
                     where fact.Id == id && fact.Kind == kind
                     select paper.BodyId;
        return await OfBodyAsync(bodies, cancel) ?? await OfPublishedAsync(kind, id, cancel);
    }

    private Task<Owner?> OfPublishedAsync(RecordKind kind, RecordId id, CancellationToken cancel) =>
        OneAsync(
            from head in db.RecordHeads
            join version in db.RecordVersions on new { head.Kind, head.Id, head.Version } equals new { version.Kind, version.Id, version.Version }
            where head.Kind == kind && head.Id == id
            select new Owner(version.OrganisationId, version.BodyId),
            cancel);

    private Task<Owner?> OfBodyAsync(IQueryable<RecordId> bodies, CancellationToken cancel) =>
        OneAsync(db.Bodies.Where(body => bodies.Contains(body.Id)).Select(body => new Owner(body.OrganisationId, body.Id)), cancel);

    private static Task<Owner?> OneAsync(IQueryable<Owner> owners, CancellationToken cancel) => owners.SingleOrDefaultAsync(cancel);
}

/// <summary>The organisation, and the body where it is one body's; without either it belongs to the installation as a whole.</summary>
public sealed record Owner(RecordId? OrganisationId, RecordId? BodyId)
{
    /// <summary>Of everybody who has a desk: people are, since they act in several organisations.</summary>
    public static Owner Everybody { get; } = new(null, null) { IsEverybody = true };

    public bool IsEverybody { get; private init; }
}
