using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication;

/// <summary>Whole records, several at once, for pages that put them together: a meeting with what it did, a person with what they said.</summary>
public sealed class PublicContents(PublicDb db)
{
    /// <summary>At most that many of the records asked for. A paper brings its whole text: ask for papers by <see cref="PublicLists"/> where a title is enough.</summary>
    public async Task<IReadOnlyList<PublicRecord>> ReadAsync(ContentQuestion asked, int most, CancellationToken cancel)
    {
        var standing = asked.Of.On is { } day ? PublicQueries.Standing(db, LocalTime.EndOf(day)) : PublicQueries.Standing(db);
        var rows = PublicQueries.Narrowed(db, standing, asked.Of);
        rows = asked.Kinds is { Count: > 0 } kinds ? rows.Where(row => kinds.Contains(row.Kind)) : rows;
        rows = asked.PointsAt is { } what
            ? rows.Where(row => db.Links.Any(link =>
                link.ToKind == what.Kind && link.ToId == what.Id && link.FromKind == row.Kind && link.FromId == row.Id && link.FromVersion == row.Version))
            : rows;
        var json = await InOrder(rows, asked.Order).Take(most).Select(row => row.Json!).ToListAsync(cancel);
        return [.. json.Select(RecordJson.ReadRecord)];
    }

    /// <summary>The papers of these meetings, by meeting.</summary>
    public async Task<ILookup<RecordId, ListLine>> PapersOfAsync(IReadOnlyCollection<RecordId> meetings, CancellationToken cancel)
    {
        var rows = await PublicQueries.Standing(db).Where(row => row.Kind == RecordKind.Paper && row.MeetingId != null && EF.Parameter(meetings).Contains(row.MeetingId.Value))
            .OrderBy(row => row.Sequence)
            .Select(row => new { row.MeetingId, Line = new ListLine(row.Kind, row.Id, row.Title, row.Date, row.PublishedAt) { BodyId = row.BodyId, Sequence = row.Sequence } })
            .ToListAsync(cancel);
        return rows.ToLookup(row => row.MeetingId!.Value, row => row.Line);
    }

    // The databases do not agree on where a row without a day belongs: it comes last.
    private static IQueryable<RecordVersion> InOrder(IQueryable<RecordVersion> rows, ContentOrder order) => order switch
    {
        ContentOrder.Printed => rows.OrderBy(row => row.PaperId).ThenBy(row => row.Position).ThenBy(row => row.Sequence),
        ContentOrder.OldestFirst => rows.OrderBy(row => row.Date == null).ThenBy(row => row.Date).ThenBy(row => row.Sequence),
        _ => rows.OrderBy(row => row.Date == null).ThenByDescending(row => row.Date).ThenByDescending(row => row.Sequence),
    };
}

/// <summary>Which records are to be read.</summary>
public sealed record ContentQuestion
{
    /// <summary>Of these kinds; of any when there are none.</summary>
    public IReadOnlyList<RecordKind> Kinds { get; init; } = [];

    public ListFilter Of { get; init; } = new();

    /// <summary>Those that name this record or point at it.</summary>
    public RecordRef? PointsAt { get; init; }

    public ContentOrder Order { get; init; }
}

/// <summary>Which comes first.</summary>
public enum ContentOrder
{
    NewestFirst,
    OldestFirst,

    /// <summary>Paper by paper, as the words stand there.</summary>
    Printed,
}
