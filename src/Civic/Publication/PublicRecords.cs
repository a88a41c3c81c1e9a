using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication;

/// <summary>One record, as the public may see it: now, as it stood on a day, or one of its versions. What was taken back or erased is said, never shown.</summary>
public sealed class PublicRecords(PublicDb db)
{
    /// <summary>
    /// The record as it stands, or as it stood at the end of that local day. A version that stood then but was taken back since is not shown
    /// any more: withdrawn words are gone on every date.
    /// </summary>
    public async Task<FoundRecord> FindAsync(RecordRef what, DateOnly? on, CancellationToken cancel)
    {
        var rows = await RowsAsync(what, cancel);
        var until = on is { } day ? LocalTime.EndOf(day) : DateTimeOffset.MaxValue;
        var stood = rows.LastOrDefault(row => row.PublishedAt < until);
        return (rows, stood) switch
        {
            ([], _) => new FoundRecord.None(),
            (_, null) => new FoundRecord.NotYet(rows[0].PublishedAt),
            _ => await ShowAsync(rows, stood, cancel),
        };
    }

    /// <summary>That version, from 1, whenever it stood.</summary>
    public async Task<FoundRecord> FindVersionAsync(RecordRef what, int number, CancellationToken cancel)
    {
        var rows = await RowsAsync(what, cancel);
        return rows.FirstOrDefault(row => row.Version == number) is { } row ? await ShowAsync(rows, row, cancel) : new FoundRecord.None();
    }

    /// <summary>Every version, newest first, with what became of it; empty when the record never was public.</summary>
    public async Task<IReadOnlyList<VersionLine>> VersionsAsync(RecordRef what, CancellationToken cancel)
    {
        var rows = await RowsAsync(what, cancel);
        return [.. rows.Select(row => Line(row, rows)).Reverse()];
    }

    /// <summary>Which of these are on the record and stand, so that a page links to no other.</summary>
    public async Task<IReadOnlySet<RecordRef>> StandingAsync(IReadOnlyCollection<RecordRef> asked, CancellationToken cancel)
    {
        var ids = asked.Select(one => one.Id).Distinct().ToList();
        var standing = await PublicQueries.Standing(db).Where(row => EF.Parameter(ids).Contains(row.Id))
            .Select(row => new { row.Kind, row.Id }).ToListAsync(cancel);
        return standing.Select(row => new RecordRef(row.Kind, row.Id)).ToHashSet();
    }

    /// <summary>
    /// Which version of its paper a record rests on: the last that was published before it. Null when the paper stands no more. The
    /// positions of the record's passages count in that version's text.
    /// </summary>
    public async Task<int?> PaperVersionAsync(RecordId paper, long before, CancellationToken cancel) =>
        await db.Versions.Where(row => row.Kind == RecordKind.Paper && row.Id == paper && row.Sequence < before && row.Status == RecordStatus.Published)
            .MaxAsync(row => (int?)row.Version, cancel);

    private async Task<List<Row>> RowsAsync(RecordRef what, CancellationToken cancel) =>
        await db.Versions.Where(row => row.Kind == what.Kind && row.Id == what.Id).OrderBy(row => row.Version)
            .Select(row => new Row(row.Version, row.Sequence, row.PublishedAt, row.Status, row.Sha256, row.Reason, row.WithdrawnFrom, row.ErasedAt, row.ErasureReason))
            .ToListAsync(cancel);

    private async Task<FoundRecord> ShowAsync(List<Row> rows, Row row, CancellationToken cancel)
    {
        if (row.ErasedAt is { } erased)
        {
            return new FoundRecord.Erased(erased, row.ErasureReason ?? "");
        }

        if (WithdrawalOf(row, rows) is { } withdrawal)
        {
            return new FoundRecord.Withdrawn(withdrawal.PublishedAt, withdrawal.ErasureReason ?? withdrawal.Reason ?? "");
        }

        var json = await JsonAsync(row.Sequence, cancel);
        var next = rows.FirstOrDefault(other => other.Version == row.Version + 1);
        return json is null
            ? new FoundRecord.None()
            : new FoundRecord.Shown(RecordJson.ReadRecord(json), json, row.Sha256, row.Sequence, next is null) { ReplacedAt = next?.PublishedAt };
    }

    private async Task<string?> JsonAsync(long sequence, CancellationToken cancel) =>
        await db.Versions.Where(row => row.Sequence == sequence).Select(row => row.Json).FirstOrDefaultAsync(cancel);

    private static Row? WithdrawalOf(Row row, List<Row> rows) =>
        row.Status == RecordStatus.Withdrawn ? row : rows.FirstOrDefault(later => later.Version > row.Version && later.WithdrawnFrom <= row.Version);

    private static VersionLine Line(Row row, List<Row> rows) =>
        new(row.Version, row.PublishedAt, row.Status, row.Sha256, row.ErasedAt is null ? row.Reason : row.ErasureReason)
        {
            State = row.ErasedAt is not null ? VersionState.Erased
                : WithdrawalOf(row, rows) is not null ? VersionState.Withdrawn
                : row == rows[^1] ? VersionState.Current
                : VersionState.Replaced,
        };

    private sealed record Row(
        int Version,
        long Sequence,
        DateTimeOffset PublishedAt,
        RecordStatus Status,
        string Sha256,
        string? Reason,
        int? WithdrawnFrom,
        DateTimeOffset? ErasedAt,
        string? ErasureReason);
}
