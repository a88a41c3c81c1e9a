using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>What is public now, as the desk sees it.</summary>
internal static class Standing
{
    public static IQueryable<RecordVersion> Of(CivicDb db) =>
        from head in db.RecordHeads
        join version in db.RecordVersions on new { head.Kind, head.Id, head.Version } equals new { version.Kind, version.Id, version.Version }
        where version.Status == RecordStatus.Published && version.ErasedAt == null
        select version;

    /// <summary>The paper, when it is public, and all that is public because it stands in it, in the order of publication.</summary>
    public static async Task<List<RecordRef>> OfPaperAsync(CivicDb db, RecordId paper, CancellationToken cancel)
    {
        var rows = await Of(db).Where(row => row.PaperId == paper).OrderBy(row => row.Sequence).Select(row => new { row.Kind, row.Id }).ToListAsync(cancel);
        return rows.ConvertAll(row => new RecordRef(row.Kind, row.Id));
    }
}
