using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Importing;

/// <summary>What became of the files that were sent together.</summary>
public sealed class ReadImports(CivicDb db)
{
    /// <summary>In the order in which they were sent; of that officer's batch alone, since names of files are not for everybody.</summary>
    public Task<List<ImportLine>> RunAsync(Guid batchId, Guid officerId, CancellationToken cancel) => (
        from import in db.Imports.AsNoTracking()
        where import.BatchId == batchId && import.OfficerId == officerId
        orderby import.Id
        join version in db.PaperVersions on import.PaperVersionId equals version.Id into versions
        from version in versions.DefaultIfEmpty()
        select new ImportLine(import.FileName, import.State, import.Refusal, version == null ? null : version.PaperId, version == null ? 0 : version.ProposalCount))
        .ToListAsync(cancel);
}

/// <summary>One file of a batch.</summary>
public sealed record ImportLine(string FileName, ImportState State, string? Refusal, RecordId? PaperId, int Proposals)
{
    public bool IsUnderWay => State is ImportState.Waiting or ImportState.Reading;
}
