using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication;

/// <summary>How much stands on the record of each body, place, topic and month, for those who find their way by looking through it.</summary>
public sealed class PublicCounts(PublicDb db, RecordMemory memory)
{
    private static readonly IReadOnlyList<RecordKind> Counted =
        [RecordKind.Meeting, RecordKind.Paper, RecordKind.Question, RecordKind.Resolution, RecordKind.Assurance, RecordKind.Action];

    public Task<ILookup<RecordId, KindCount>> ByBodyAsync(CancellationToken cancel) => memory.AskAsync("by body", async () =>
        (await Rows().Where(row => row.BodyId != null).GroupBy(row => new { row.BodyId, row.Kind }).Select(group => new { group.Key.BodyId, group.Key.Kind, Count = group.Count() })
            .ToListAsync(cancel)).ToLookup(row => row.BodyId!.Value, row => new KindCount(row.Kind, row.Count)), cancel);

    public Task<ILookup<string, KindCount>> ByPlaceAsync(CancellationToken cancel) => memory.AskAsync("by place", async () =>
        (await Rows().Where(row => row.Place != null).GroupBy(row => new { row.Place, row.Kind }).Select(group => new { group.Key.Place, group.Key.Kind, Count = group.Count() })
            .ToListAsync(cancel)).ToLookup(row => row.Place!, row => new KindCount(row.Kind, row.Count), StringComparer.Ordinal), cancel);

    public Task<ILookup<string, KindCount>> ByTopicAsync(CancellationToken cancel) => memory.AskAsync("by topic", async () =>
        (await Rows().Where(row => row.Topic != null).GroupBy(row => new { row.Topic, row.Kind }).Select(group => new { group.Key.Topic, group.Key.Kind, Count = group.Count() })
            .ToListAsync(cancel)).ToLookup(row => row.Topic!, row => new KindCount(row.Kind, row.Count), StringComparer.Ordinal), cancel);

    /// <summary>By the first day of each month that has any.</summary>
    public Task<ILookup<DateOnly, KindCount>> ByMonthAsync(CancellationToken cancel) => memory.AskAsync("by month", async () =>
        (await Rows().Where(row => row.Date != null).GroupBy(row => new { row.Date!.Value.Year, row.Date!.Value.Month, row.Kind })
            .Select(group => new { group.Key.Year, group.Key.Month, group.Key.Kind, Count = group.Count() })
            .ToListAsync(cancel)).ToLookup(row => new DateOnly(row.Year, row.Month, 1), row => new KindCount(row.Kind, row.Count)), cancel);

    /// <summary>How much there is of each kind under that filter.</summary>
    public async Task<IReadOnlyList<KindCount>> OfAsync(ListFilter filter, CancellationToken cancel) =>
        (await PublicQueries.Narrowed(db, PublicQueries.Standing(db), filter).GroupBy(row => row.Kind).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancel))
        .ConvertAll(row => new KindCount(row.Key, row.Count));

    /// <summary>Every place that a record names, as spelt there.</summary>
    public async Task<IReadOnlyList<string>> PlacesAsync(CancellationToken cancel) => await memory.AskAsync(
        "places", () => PublicQueries.Standing(db).Where(row => row.Place != null).Select(row => row.Place!).Distinct().OrderBy(name => name).ToListAsync(cancel), cancel);

    /// <summary>Every topic that a record names, as spelt there.</summary>
    public async Task<IReadOnlyList<string>> TopicsAsync(CancellationToken cancel) => await memory.AskAsync(
        "topics", () => PublicQueries.Standing(db).Where(row => row.Topic != null).Select(row => row.Topic!).Distinct().OrderBy(name => name).ToListAsync(cancel), cancel);

    /// <summary>The topics of that many papers, the newest; the topic with most of them first.</summary>
    public async Task<IReadOnlyList<string>> TopicsOfNewestAsync(int papers, CancellationToken cancel)
    {
        var topics = await PublicQueries.Standing(db).Where(row => row.Kind == RecordKind.Paper && row.Date != null && row.Topic != null)
            .OrderByDescending(row => row.Date).Take(papers).Select(row => row.Topic!).ToListAsync(cancel);
        return [.. topics.CountBy(topic => topic, StringComparer.Ordinal).OrderByDescending(topic => topic.Value).ThenBy(topic => topic.Key, StringComparer.CurrentCulture).Select(topic => topic.Key)];
    }

    /// <summary>The bodies whose papers are on that topic.</summary>
    public async Task<IReadOnlyList<RecordId>> BodiesOnAsync(string topic, CancellationToken cancel) =>
        await PublicQueries.Standing(db).Where(row => row.Kind == RecordKind.Paper && row.Topic == topic && row.BodyId != null).Select(row => row.BodyId!.Value).Distinct().ToListAsync(cancel);

    private IQueryable<RecordVersion> Rows() => PublicQueries.Standing(db).Where(row => EF.Parameter(Counted).Contains(row.Kind));
}

/// <summary>How many records of one kind.</summary>
public sealed record KindCount(RecordKind Kind, int Count);
