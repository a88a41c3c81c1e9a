using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// What went through the door, version by version, the newest first: what feeds and mails tell. A version whose words were taken back or erased
/// keeps its place and says so, so that whoever has kept a copy of the words learns it.
/// </summary>
public sealed class PublishedVersions(PublicDb db)
{
    /// <summary>How much of a paper's beginning is told.</summary>
    public const int LettersOfOpening = 280;

    /// <summary>The versions that a list asks for; of those, the ones after that place in the sequence.</summary>
    public async Task<IReadOnlyList<PublishedVersion>> NewestAsync(ListFilter filter, long after, int most, CancellationToken cancel)
    {
        var matching = PublicQueries.Narrowed(db, db.Versions.Where(row => row.Status == RecordStatus.Published), filter);
        var published = await Rows(matching.Where(row => row.Sequence > after).OrderByDescending(row => row.Sequence).Take(most)).ToListAsync(cancel);

        // A withdrawal says nothing of what it takes back: it belongs where that stood.
        var withdrawals = await Rows(db.Versions
            .Where(row => row.WithdrawnFrom != null && row.Sequence > after
                && matching.Any(before => before.Kind == row.Kind && before.Id == row.Id && before.Version < row.Version))
            .OrderByDescending(row => row.Sequence).Take(most)).ToListAsync(cancel);
        return await ToldAsync([.. published.Concat(withdrawals).OrderByDescending(row => row.Sequence).Take(most)], cancel);
    }

    /// <summary>The versions that stand of these records, after that place in the sequence.</summary>
    public async Task<IReadOnlyList<PublishedVersion>> StandingAsync(IReadOnlyList<RecordRef> records, long after, CancellationToken cancel)
    {
        var (ids, asked) = (records.Select(one => one.Id).Distinct().ToList(), records.ToHashSet());
        var rows = await Rows(PublicQueries.Standing(db).Where(row => EF.Parameter(ids).Contains(row.Id) && row.Sequence > after)).ToListAsync(cancel);
        return await ToldAsync([.. rows.Where(row => asked.Contains(new RecordRef(row.Kind, row.Id))).OrderByDescending(row => row.Sequence)], cancel);
    }

    /// <summary>The place in the sequence of what was published last; 0 while nothing was.</summary>
    public async Task<long> LastAsync(CancellationToken cancel) => await db.Versions.MaxAsync(row => (long?)row.Sequence, cancel) ?? 0;

    private static IQueryable<Row> Rows(IQueryable<RecordVersion> rows) => rows.Select(row => new Row(
        row.Kind, row.Id, row.Version, row.Sequence, row.PublishedAt, row.Status, row.Title, row.Reason, row.ErasedAt, row.ErasureReason, row.OrganisationId, row.BodyId, row.Date));

    private async Task<IReadOnlyList<PublishedVersion>> ToldAsync(List<Row> rows, CancellationToken cancel)
    {
        var ids = rows.Select(row => row.Id).Distinct().ToList();
        var withdrawals = await db.Versions.Where(row => row.WithdrawnFrom != null && EF.Parameter(ids).Contains(row.Id))
            .Select(row => new Withdrawal(row.Kind, row.Id, row.WithdrawnFrom!.Value, row.Version, row.PublishedAt, row.ErasureReason ?? row.Reason)).ToListAsync(cancel);
        var around = await AroundAsync(rows, ids, cancel);
        return [.. rows.Select(row => Told(row, withdrawals.Find(one => one.Covers(row)), around))];
    }

    private async Task<Around> AroundAsync(List<Row> rows, List<RecordId> ids, CancellationToken cancel)
    {
        var publishers = await db.Versions.Where(row => EF.Parameter(ids).Contains(row.Id) && row.OrganisationId != null)
            .Select(row => new { row.Kind, row.Id, Organisation = row.OrganisationId!.Value }).Distinct().ToListAsync(cancel);
        var named = publishers.Select(row => row.Organisation).Concat(rows.Select(row => row.BodyId).OfType<RecordId>()).Concat(ids).Distinct().ToList();
        var names = await PublicQueries.Standing(db)
            .Where(row => (row.Kind == RecordKind.Organisation || row.Kind == RecordKind.Body) && EF.Parameter(named).Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Title, cancel);
        var openings = await db.Passages
            .Where(passage => EF.Parameter(ids).Contains(passage.Id) && passage.Kind == RecordKind.Paper && passage.Start == 0)
            .Select(passage => new { passage.Kind, passage.Id, Opening = passage.Words.Substring(0, LettersOfOpening) }).ToListAsync(cancel);
        var current = await db.Heads.Where(head => EF.Parameter(ids).Contains(head.Id)).Select(head => new { head.Kind, head.Id, head.Version }).ToListAsync(cancel);
        return new Around(
            names,
            publishers.GroupBy(row => new RecordRef(row.Kind, row.Id)).ToDictionary(group => group.Key, group => group.First().Organisation),
            openings.GroupBy(row => new RecordRef(row.Kind, row.Id)).ToDictionary(group => group.Key, group => group.First().Opening),
            current.ToDictionary(head => new RecordRef(head.Kind, head.Id), head => head.Version));
    }

    private static PublishedVersion Told(Row row, Withdrawal? withdrawal, Around around)
    {
        var what = new RecordRef(row.Kind, row.Id);
        var publisher = row.Kind == RecordKind.Organisation ? row.Id : around.Publishers.GetValueOrDefault(what);
        var told = new PublishedVersion
        {
            Ref = what,
            Version = row.Version,
            Sequence = row.Sequence,
            PublishedAt = row.PublishedAt,
            Publisher = around.Names.GetValueOrDefault(publisher),
        };
        return (row, withdrawal) switch
        {
            ({ ErasedAt: { } erased }, _) => told with { Change = VersionChange.Erased, ChangedAt = erased, Reason = row.ErasureReason },
            (_, { } gone) => told with { Change = VersionChange.Withdrawn, ChangedAt = gone.At, Reason = gone.Reason },
            _ => told with
            {
                Change = row.Version == 1 ? VersionChange.New : VersionChange.Changed,
                ChangedAt = row.PublishedAt,
                Title = row.Title,
                Reason = row.Reason,
                Body = row.BodyId is { } body ? around.Names.GetValueOrDefault(body) : null,
                Date = row.Date,
                Opening = around.Current.GetValueOrDefault(what) == row.Version ? around.Openings.GetValueOrDefault(what) : null,
            },
        };
    }

    private sealed record Row(
        RecordKind Kind,
        RecordId Id,
        int Version,
        long Sequence,
        DateTimeOffset PublishedAt,
        RecordStatus Status,
        string Title,
        string? Reason,
        DateTimeOffset? ErasedAt,
        string? ErasureReason,
        RecordId? OrganisationId,
        RecordId? BodyId,
        DateOnly? Date);

    private sealed record Withdrawal(RecordKind Kind, RecordId Id, int From, int Version, DateTimeOffset At, string? Reason)
    {
        public bool Covers(Row row) => row.Kind == Kind && row.Id == Id && row.Version >= From && row.Version <= Version;
    }

    private sealed record Around(
        Dictionary<RecordId, string> Names, Dictionary<RecordRef, RecordId> Publishers, Dictionary<RecordRef, string> Openings, Dictionary<RecordRef, int> Current);
}

/// <summary>One version of one record, as it is told to those who follow the record.</summary>
public sealed record PublishedVersion
{
    public required RecordRef Ref { get; init; }

    public required int Version { get; init; }

    public required long Sequence { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public VersionChange Change { get; init; }

    /// <summary>When what is told of it last became otherwise: when it was published, taken back or erased.</summary>
    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>Null once its words are gone.</summary>
    public string? Title { get; init; }

    /// <summary>Why it replaced the one before, was taken back or was erased; public.</summary>
    public string? Reason { get; init; }

    /// <summary>The organisation whose record it is, as it is called now; null where it is not on the record.</summary>
    public string? Publisher { get; init; }

    public string? Body { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The first words of a paper, cut without regard to where a word ends; null for all but the version that stands, and for what its title says.</summary>
    public string? Opening { get; init; }

    /// <summary>What to call it, also when its words are gone.</summary>
    public string Called => Title ?? $"{(Change == VersionChange.Erased ? "Erased" : "Withdrawn")} {Ref.Kind.One().ToLowerInvariant()}";
}

/// <summary>What a version did to the record, or what was done to it.</summary>
public enum VersionChange
{
    New,
    Changed,
    Withdrawn,
    Erased,
}
