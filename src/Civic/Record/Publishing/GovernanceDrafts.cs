using System.Text.Json;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>The public records of organisations, bodies, people and meetings, as they stand in the working record. Null where there is none.</summary>
public sealed class GovernanceDrafts(CivicDb db)
{
    public async Task<PublicRecord?> OrganisationAsync(RecordId id, CancellationToken cancel)
    {
        var organisation = await db.Organisations.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel);
        return organisation is null ? null : Draft(RecordKind.Organisation, id, organisation.Name, organisation.ValidFrom, new OrganisationRecord
        {
            Name = organisation.Name,
            OrganisationKind = JsonNamingPolicy.SnakeCaseLower.ConvertName(organisation.Kind.ToString()),
            ValidFrom = organisation.ValidFrom,
            ValidTo = organisation.ValidTo,
            Successor = await OrganisationLinkAsync(organisation.SuccessorId, cancel),
            OtherNames = await NamesAsync(RecordKind.Organisation, id, cancel),
        }) with { Place = organisation.Place };
    }

    public async Task<PublicRecord?> BodyAsync(RecordId id, CancellationToken cancel)
    {
        var body = await db.Bodies.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (body is null || await OrganisationLinkAsync(body.OrganisationId, cancel) is not { } organisation)
        {
            return null;
        }

        var place = body.Place ?? await db.Organisations.Where(one => one.Id == body.OrganisationId).Select(one => one.Place).FirstOrDefaultAsync(cancel);

        return Draft(RecordKind.Body, id, organisation.Name, body.ValidFrom, new BodyRecord
        {
            Name = body.Name,
            Organisation = organisation,
            ValidFrom = body.ValidFrom,
            ValidTo = body.ValidTo,
            Successor = await BodyLinkAsync(body.SuccessorId, cancel),
            OtherNames = await NamesAsync(RecordKind.Body, id, cancel),
        }) with { Organisation = organisation, Place = place };
    }

    public async Task<PublicRecord?> MeetingAsync(RecordId id, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (meeting is null || await BodyAsync(meeting.BodyId, cancel) is not { } body)
        {
            return null;
        }

        var content = new MeetingRecord { Body = body.Link, Date = meeting.Date, Time = meeting.Time, Venue = meeting.Venue };
        return Draft(RecordKind.Meeting, id, body.PublishedBy, meeting.Date, content) with { Organisation = body.Organisation, Body = body.Link, Place = body.Place };
    }

    /// <param name="id">Who.</param>
    /// <param name="publishedBy">Nobody owns a person: the organisation that publishes them is named.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<PublicRecord?> PersonAsync(RecordId id, string publishedBy, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (person is null)
        {
            return null;
        }

        var held = await db.Posts.AsNoTracking().Where(post => post.PersonId == id).OrderBy(post => post.ValidFrom).ThenBy(post => post.Id).ToListAsync(cancel);
        var posts = new List<PostPart>();
        foreach (var post in held)
        {
            posts.Add(await PostAsync(post, cancel));
        }

        return Draft(RecordKind.Person, id, publishedBy, null, new PersonRecord
        {
            Name = person.Name,
            OtherNames = await NamesAsync(RecordKind.Person, id, cancel),
            Posts = posts,
        });
    }

    /// <summary>The draft of any of the four kinds; null for any other kind.</summary>
    public Task<PublicRecord?> DraftAsync(RecordRef what, string publishedBy, CancellationToken cancel) => what.Kind switch
    {
        RecordKind.Organisation => OrganisationAsync(what.Id, cancel),
        RecordKind.Body => BodyAsync(what.Id, cancel),
        RecordKind.Meeting => MeetingAsync(what.Id, cancel),
        RecordKind.Person => PersonAsync(what.Id, publishedBy, cancel),
        _ => Task.FromResult<PublicRecord?>(null),
    };

    private static PublicRecord Draft(RecordKind kind, RecordId id, string publishedBy, DateOnly? date, RecordContent content) => new()
    {
        Kind = kind,
        Id = id,
        PublishedBy = publishedBy,
        Title = content.Heading,
        Date = date,
        Content = content,
    };

    private async Task<PostPart> PostAsync(Post post, CancellationToken cancel) => new()
    {
        Title = post.Title,
        Organisation = await OrganisationLinkAsync(post.OrganisationId, cancel),
        Body = await BodyLinkAsync(post.BodyId, cancel),
        ValidFrom = post.ValidFrom,
        ValidTo = post.ValidTo,
    };

    private async Task<LinkPart?> OrganisationLinkAsync(RecordId? id, CancellationToken cancel) => id is null
        ? null
        : await db.Organisations.Where(one => one.Id == id).Select(one => new LinkPart(RecordKind.Organisation, one.Id, one.Name)).FirstOrDefaultAsync(cancel);

    private async Task<LinkPart?> BodyLinkAsync(RecordId? id, CancellationToken cancel) => id is null
        ? null
        : await db.Bodies.Where(one => one.Id == id).Select(one => new LinkPart(RecordKind.Body, one.Id, one.Name)).FirstOrDefaultAsync(cancel);

    private async Task<List<NamePart>> NamesAsync(RecordKind kind, RecordId id, CancellationToken cancel) =>
        await db.OtherNames.Where(name => name.OfKind == kind && name.OfId == id).OrderBy(name => name.ValidFrom).ThenBy(name => name.Name)
            .Select(name => new NamePart(name.Name, name.ValidFrom, name.ValidTo)).ToListAsync(cancel);
}
