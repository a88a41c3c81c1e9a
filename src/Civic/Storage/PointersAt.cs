using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Storage;

/// <summary>
/// What stands on an organisation, body, person or meeting. Storage asks, because it knows every table; Governance, which lies below the
/// record, does not know what points at it.
/// </summary>
public static class PointersAt
{
    /// <summary>In words with their counts, such as "3 papers"; empty when nothing points at it and it may be removed.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(CivicDb db, RecordRef of, CancellationToken cancel)
    {
        var pointers = new List<string>();
        foreach (var (one, many, count) in Counts(db, of))
        {
            if (await count(cancel) is > 0 and var found)
            {
                pointers.Add(found == 1 ? $"1 {one}" : $"{found} {many}");
            }
        }

        return pointers;
    }

    /// <summary>The days of a body's first and last meeting on record; null when it has none.</summary>
    public static async Task<(DateOnly First, DateOnly Last)?> MeetingDaysAsync(CivicDb db, RecordId body, CancellationToken cancel)
    {
        var days = await db.Meetings.AsNoTracking()
            .Where(meeting => meeting.BodyId == body)
            .GroupBy(meeting => meeting.BodyId)
            .Select(meetings => new { First = meetings.Min(meeting => meeting.Date), Last = meetings.Max(meeting => meeting.Date) })
            .FirstOrDefaultAsync(cancel);
        return days is null ? null : (days.First, days.Last);
    }

    private static IEnumerable<(string One, string Many, Func<CancellationToken, Task<int>> Count)> Counts(CivicDb db, RecordRef of) =>
    [
        .. of.Kind switch
        {
            RecordKind.Organisation => OfOrganisation(db, of.Id),
            RecordKind.Body => OfBody(db, of.Id),
            RecordKind.Person => [],
            RecordKind.Meeting => [("paper", "papers", cancel => db.Papers.CountAsync(paper => paper.MeetingId == of.Id, cancel))],
            _ => throw new ArgumentOutOfRangeException(nameof(of), of, "Only organisations, bodies, people and meetings are pointed at."),
        },
        ("name in papers", "names in papers", cancel => db.NameLinks.CountAsync(link => link.OfKind == of.Kind && link.OfId == of.Id, cancel)),
        ("published version", "published versions", cancel => db.RecordVersions.CountAsync(version => version.Kind == of.Kind && version.Id == of.Id, cancel)),
    ];

    private static IEnumerable<(string One, string Many, Func<CancellationToken, Task<int>> Count)> OfOrganisation(CivicDb db, RecordId id) =>
    [
        ("body", "bodies", cancel => db.Bodies.CountAsync(body => body.OrganisationId == id, cancel)),
        ("predecessor", "predecessors", cancel => db.Organisations.CountAsync(before => before.SuccessorId == id, cancel)),
        ("post", "posts", cancel => db.Posts.CountAsync(post => post.OrganisationId == id, cancel)),
        ("account", "accounts", cancel => db.Users.CountAsync(officer => officer.OrganisationId == id, cancel)),
        ("role of an officer", "roles of officers", cancel => db.Grants.CountAsync(grant => grant.OrganisationId == id, cancel)),
    ];

    private static IEnumerable<(string One, string Many, Func<CancellationToken, Task<int>> Count)> OfBody(CivicDb db, RecordId id) =>
    [
        ("meeting", "meetings", cancel => db.Meetings.CountAsync(meeting => meeting.BodyId == id, cancel)),
        ("paper", "papers", cancel => db.Papers.CountAsync(paper => paper.BodyId == id, cancel)),
        ("file on its way in", "files on their way in", cancel => db.Imports.CountAsync(import => import.BodyId == id, cancel)),
        ("predecessor", "predecessors", cancel => db.Bodies.CountAsync(before => before.SuccessorId == id, cancel)),
        ("post", "posts", cancel => db.Posts.CountAsync(post => post.BodyId == id, cancel)),
        ("role of an officer", "roles of officers", cancel => db.Grants.CountAsync(grant => grant.BodyId == id, cancel)),
    ];
}
