using System.Text.Json.Nodes;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Publication.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Folkmoot.Civic.Publication;

/// <summary>
/// The only way onto the public record. One at a time goes through it, in one transaction: open it, read what is to be published, compare,
/// write, commit. Whoever throws before the commit leaves nothing behind.
/// </summary>
public sealed class Door(DbContext db, TimeProvider time)
{
    // Any number will do that nobody else locks; these are the letters of "moot".
    private const long Lock = 0x6D6F6F74;

    private const int Lot = 2000;

    /// <summary>Opens it; who comes next waits until the transaction ends. SQLite's own write lock does that; PostgreSQL is asked for one.</summary>
    public async Task<IDbContextTransaction> OpenAsync(CancellationToken cancel)
    {
        var open = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            if (db.Database.IsNpgsql())
            {
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", cancel);
            }

            return open;
        }
        catch
        {
            await open.DisposeAsync();
            throw;
        }
    }

    /// <summary>Which drafts are new, which change what is public, and which say the same as what is public. Writes nothing.</summary>
    public async Task<IReadOnlyList<ComparedDraft>> CompareAsync(IReadOnlyCollection<PublicRecord> drafts, CancellationToken cancel)
    {
        var ids = drafts.Select(draft => draft.Id).Distinct().ToList();
        var rows = await (
            from head in db.Set<RecordHead>()
            where EF.Parameter(ids).Contains(head.Id)
            join version in db.Set<RecordVersion>() on new { head.Kind, head.Id, head.Version } equals new { version.Kind, version.Id, version.Version }
            select new { Head = head, version.Json, version.Title }).ToDictionaryAsync(row => new RecordRef(row.Head.Kind, row.Head.Id), cancel);
        return [.. drafts.Select(draft => rows.TryGetValue(draft.Ref, out var row) ? Compare(draft, row.Head, row.Json) with { PublicTitle = row.Title } : new(draft, null, DraftChange.New))];
    }

    /// <summary>
    /// Writes what is new or changed: numbers the versions, gives each its place in the sequence, moves the heads. A change of what is public
    /// needs a reason; the same again writes nothing. Needs the open door.
    /// </summary>
    public async Task<IReadOnlyList<PublicRecord>> WriteAsync(IReadOnlyList<ComparedDraft> compared, string? reason, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Open the door first.");
        }

        var changed = compared.Where(draft => draft.Change != DraftChange.Same).ToList();
        if (string.IsNullOrWhiteSpace(reason) && changed.Any(draft => draft.Change == DraftChange.Changed))
        {
            throw new ArgumentException("What is public is not changed without a reason.", nameof(reason));
        }

        var written = await NumberAsync(changed, reason, cancel);
        var detect = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var lot in changed.Zip(written).Chunk(Lot))
            {
                await SaveAsync(lot, cancel);
            }
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detect;
        }

        return [.. written.Select(one => one.Record)];
    }

    private static ComparedDraft Compare(PublicRecord draft, RecordHead head, string? json)
    {
        var same = json is not null && Sameness.SayTheSame(RecordJson.Tree(draft), JsonObject.Create(LongJson.Parse(json))!);
        return new ComparedDraft(draft, head, same ? DraftChange.Same : DraftChange.Changed);
    }

    // A clock that was set back must not put a later version before an earlier one.
    private async Task<List<Numbered>> NumberAsync(List<ComparedDraft> changed, string? reason, CancellationToken cancel)
    {
        var last = await db.Set<RecordVersion>().OrderByDescending(version => version.Sequence)
            .Select(version => new { version.Sequence, version.PublishedAt }).FirstOrDefaultAsync(cancel);
        var now = time.GetUtcNow().ToUniversalTime();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var at = last is not null && last.PublishedAt > now ? last.PublishedAt : now;
        var sequence = last?.Sequence ?? 0;
        return changed.ConvertAll(draft => new Numbered(++sequence, draft.Draft with
        {
            Version = draft.NextVersion,
            PublishedAt = at,
            Reason = draft.Head is null ? null : reason!.Trim(),
        }));
    }

    private async Task SaveAsync((ComparedDraft Draft, Numbered Numbered)[] lot, CancellationToken cancel)
    {
        var rows = new List<object>();
        await ForgetPassagesAsync([.. lot.Where(one => one.Draft.Head is not null).Select(one => one.Numbered.Record.Id)], cancel);
        foreach (var (draft, (sequence, record)) in lot)
        {
            var tree = RecordJson.Tree(record);
            rows.Add(WrittenRecord.Row(record, tree, sequence));
            rows.AddRange(WrittenRecord.Links(record, tree));
            rows.AddRange(SearchPassages.Of(record, tree));
            if (draft.Head is null)
            {
                rows.Add(new RecordHead { Kind = record.Kind, Id = record.Id, Version = record.Version });
            }
            else
            {
                db.Entry(draft.Head).Property(head => head.Version).CurrentValue = record.Version;
            }
        }

        db.AddRange(rows);
        await db.SaveChangesAsync(cancel);
        rows.ForEach(row => db.Entry(row).State = EntityState.Detached);
    }

    // What can be found is what stands: the words of the version before are found no more.
    private Task<int> ForgetPassagesAsync(List<RecordId> records, CancellationToken cancel) =>
        db.Set<SearchPassage>().Where(passage => EF.Parameter(records).Contains(passage.Id)).ExecuteDeleteAsync(cancel);

    private sealed record Numbered(long Sequence, PublicRecord Record);
}
