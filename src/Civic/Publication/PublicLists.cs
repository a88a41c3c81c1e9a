using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication;

/// <summary>Lists of what stands on the record, now or on a day, and of what points at a record. Paged, and without the words themselves.</summary>
public sealed class PublicLists(PublicDb db, RecordMemory memory)
{
    public async Task<ListPage> ListAsync(ListFilter filter, int page, CancellationToken cancel)
    {
        var rows = PublicQueries.Narrowed(db, Standing(filter.On), filter);
        var total = filter == new ListFilter { Kind = filter.Kind, PageSize = filter.PageSize } ? await TotalAsync(filter.Kind, cancel) : await rows.CountAsync(cancel);
        return filter.Paper is null
            ? await ByDayAsync(rows, total, filter.PageSize, page, cancel)
            : Page(await Lines(rows.OrderBy(row => row.Position).ThenBy(row => row.Sequence).Skip((page - 1) * filter.PageSize).Take(filter.PageSize)).ToListAsync(cancel), total, filter.PageSize, page);
    }

    /// <summary>What was published last, newest first, papers and what they say alike.</summary>
    public async Task<IReadOnlyList<ListLine>> NewestAsync(int most, CancellationToken cancel) =>
        await Lines(PublicQueries.Standing(db).OrderByDescending(row => row.Sequence).Take(most)).ToListAsync(cancel);

    /// <summary>How many records of each kind stand; kinds without any are left out.</summary>
    public async Task<IReadOnlyDictionary<RecordKind, int>> CountsAsync(CancellationToken cancel) => await memory.AskAsync(
        "counts",
        () => PublicQueries.Standing(db).GroupBy(row => row.Kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancel),
        cancel);

    /// <summary>The records that name this one or point at it, newest first, now or as they stood at the end of that day.</summary>
    public async Task<ListPage> PointingAtAsync(RecordRef what, DateOnly? on, int page, CancellationToken cancel)
    {
        var rows = Standing(on).Where(row => db.Links.Any(link =>
            link.ToKind == what.Kind && link.ToId == what.Id && link.FromKind == row.Kind && link.FromId == row.Id && link.FromVersion == row.Version));
        return await ByDayAsync(rows, await rows.CountAsync(cancel), 50, page, cancel);
    }

    /// <summary>How far the record has come: to which version, and through which erasures. While it is the same, every page is.</summary>
    public async Task<RecordState> StateAsync(CancellationToken cancel) => new(
        await db.Versions.OrderByDescending(row => row.Sequence).Select(row => new LastVersion(row.Sequence, row.PublishedAt)).FirstOrDefaultAsync(cancel),
        await db.Versions.Where(row => row.ErasedAt != null).OrderByDescending(row => row.ErasedAt).Select(row => row.ErasedAt).FirstOrDefaultAsync(cancel),
        await db.Versions.CountAsync(row => row.ErasedAt != null, cancel));

    /// <summary>What these records are called now, for a line that says of which body something is.</summary>
    public async Task<IReadOnlyDictionary<RecordId, string>> TitlesAsync(RecordKind kind, IReadOnlyCollection<RecordId> ids, CancellationToken cancel) =>
        await PublicQueries.Standing(db).Where(row => row.Kind == kind && EF.Parameter(ids).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Title, cancel);

    /// <summary>Every body that stands on the record, by its name.</summary>
    public async Task<IReadOnlyDictionary<RecordId, string>> BodiesAsync(CancellationToken cancel) => await memory.AskAsync(
        "bodies",
        () => PublicQueries.Standing(db).Where(row => row.Kind == RecordKind.Body).Select(row => new { row.Id, row.Title }).ToDictionaryAsync(row => row.Id, row => row.Title, cancel),
        cancel);

    /// <summary>The places of the organisations and bodies that stand on the record, in alphabetical order.</summary>
    public async Task<IReadOnlyList<string>> PlacesAsync(CancellationToken cancel) =>
        await PublicQueries.Standing(db).Where(row => (row.Kind == RecordKind.Organisation || row.Kind == RecordKind.Body) && row.Place != null)
            .Select(row => row.Place!).Distinct().OrderBy(place => place).ToListAsync(cancel);

    /// <summary>What a list asks for with its words, newest day first; for kinds that are short.</summary>
    public async Task<IReadOnlyList<PublicRecord>> RecordsAsync(ListFilter filter, int most, CancellationToken cancel)
    {
        var rows = PublicQueries.Narrowed(db, Standing(filter.On), filter).OrderByDescending(row => row.Date).ThenByDescending(row => row.Sequence).Take(most);
        return [.. (await rows.Select(row => row.Json!).ToListAsync(cancel)).Select(RecordJson.ReadRecord)];
    }

    /// <summary>One part of the addresses of all that stands, in the order of publication, for those who collect them.</summary>
    public async Task<IReadOnlyList<StandingAddress>> AddressesAsync(int part, int size, CancellationToken cancel) =>
        await PublicQueries.Standing(db).OrderBy(row => row.Sequence).Skip((part - 1) * size).Take(size)
            .Select(row => new StandingAddress(row.Kind, row.Id, row.PublishedAt)).ToListAsync(cancel);

    private IQueryable<RecordVersion> Standing(DateOnly? on) =>
        on is { } day ? PublicQueries.Standing(db, LocalTime.EndOf(day)) : PublicQueries.Standing(db);

    // Newest day first, and at the end what has no day. Asked for one after the other: the first can then be read from its index as far as the page goes.
    private static async Task<ListPage> ByDayAsync(IQueryable<RecordVersion> rows, int total, int size, int page, CancellationToken cancel)
    {
        var skip = (page - 1) * size;
        if (total <= skip)
        {
            return Page([], total, size, page);
        }

        var dated = rows.Where(row => row.Date != null);
        var lines = await Lines(dated.OrderByDescending(row => row.Date).ThenByDescending(row => row.Sequence).Skip(skip).Take(size)).ToListAsync(cancel);
        if (lines.Count < Math.Min(size, total - skip))
        {
            var before = lines.Count > 0 ? skip + lines.Count : await dated.CountAsync(cancel);
            var undated = rows.Where(row => row.Date == null).OrderByDescending(row => row.Sequence);
            lines.AddRange(await Lines(undated.Skip(Math.Max(0, skip - before)).Take(size - lines.Count)).ToListAsync(cancel));
        }

        return Page(lines, total, size, page);
    }

    private static ListPage Page(IReadOnlyList<ListLine> lines, int total, int size, int page) => new(lines, total, page, Math.Max(1, (total + size - 1) / size));

    private async Task<int> TotalAsync(RecordKind? kind, CancellationToken cancel)
    {
        var counts = await CountsAsync(cancel);
        return kind is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum();
    }

    private static IQueryable<ListLine> Lines(IQueryable<RecordVersion> rows) =>
        rows.Select(row => new ListLine(row.Kind, row.Id, row.Title, row.Date, row.PublishedAt) { BodyId = row.BodyId, Sequence = row.Sequence });
}

/// <summary>What a list is narrowed to; null does not narrow.</summary>
public sealed record ListFilter
{
    public RecordKind? Kind { get; init; }

    public RecordId? Organisation { get; init; }

    public RecordId? Body { get; init; }

    public RecordId? Meeting { get; init; }

    /// <summary>The records that rest on this paper, in the order of their words.</summary>
    public RecordId? Paper { get; init; }

    /// <summary>The records that name or link this person.</summary>
    public RecordId? Person { get; init; }

    /// <summary>The records of this place, spelt so.</summary>
    public string? Place { get; init; }

    /// <summary>The records on this topic, spelt so.</summary>
    public string? Topic { get; init; }

    /// <summary>First day that a record may be about, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>As the record stood at the end of that local day.</summary>
    public DateOnly? On { get; init; }

    public int PageSize { get; init; } = 50;
}

/// <summary>One line of a list.</summary>
public sealed record ListLine(RecordKind Kind, RecordId Id, string Title, DateOnly? Date, DateTimeOffset PublishedAt)
{
    public RecordId? BodyId { get; init; }

    public required long Sequence { get; init; }

    public RecordRef Ref => new(Kind, Id);
}

/// <summary>One page of a list.</summary>
/// <param name="Lines">What is on it.</param>
/// <param name="Total">On all pages together.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="Pages">How many there are; 1 when the list is empty.</param>
public sealed record ListPage(IReadOnlyList<ListLine> Lines, int Total, int Page, int Pages);

/// <summary>How far the public record has come; null where nothing was published or erased yet.</summary>
/// <param name="Last">The version that was published last.</param>
/// <param name="ErasedAt">When words were erased last.</param>
/// <param name="Erased">How many versions are erased: a clock that was set back does not hide an erasure.</param>
public sealed record RecordState(LastVersion? Last, DateTimeOffset? ErasedAt, int Erased);

/// <summary>The version that was published last.</summary>
public sealed record LastVersion(long Sequence, DateTimeOffset PublishedAt);

/// <summary>A record that stands, and since when as it is.</summary>
public sealed record StandingAddress(RecordKind Kind, RecordId Id, DateTimeOffset PublishedAt)
{
    public RecordRef Ref => new(Kind, Id);
}
