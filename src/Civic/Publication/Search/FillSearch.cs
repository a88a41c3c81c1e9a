using System.Text.Json.Nodes;
using Folkmoot.Civic.Publication.Records;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>
/// Makes what a search finds from the public record, where a release that could not search has left none. Does nothing otherwise: the door
/// keeps it.
/// </summary>
public sealed class FillSearch(DbContext db)
{
    private const int Lot = 500;

    public async Task RunAsync(CancellationToken cancel)
    {
        if (await db.Set<SearchPassage>().AnyAsync(cancel) || !await db.Set<RecordHead>().AnyAsync(cancel))
        {
            return;
        }

        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        for (var last = 0L; await LotAfterAsync(last, cancel) is { Count: > 0 } lot; last = lot[^1].Sequence)
        {
            var passages = lot.SelectMany(row => SearchPassages.Of(RecordJson.ReadRecord(row.Json!), JsonNode.Parse(row.Json!)!.AsObject()));
            db.AddRange(passages);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        await whole.CommitAsync(cancel);
        if (db.Database.IsNpgsql())
        {
            // PostgreSQL would look by itself within minutes; until then it does not know which words are rare.
            await db.Database.ExecuteSqlRawAsync("ANALYZE search_passages", cancel);
        }
    }

    private Task<List<RecordVersion>> LotAfterAsync(long sequence, CancellationToken cancel) => (
        from head in db.Set<RecordHead>()
        join version in db.Set<RecordVersion>() on new { head.Kind, head.Id, head.Version } equals new { version.Kind, version.Id, version.Version }
        where version.Status == RecordStatus.Published && version.ErasedAt == null && version.Sequence > sequence
        orderby version.Sequence
        select version).AsNoTracking().Take(Lot).ToListAsync(cancel);
}
