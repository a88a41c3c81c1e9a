using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Review;

/// <summary>What changed in a later version of a paper, beside what was confirmed in the version before.</summary>
public sealed class CompareVersions(CivicDb db)
{
    /// <summary>Null for a first version, and where nothing confirmed is left in the version before.</summary>
    public async Task<VersionComparison?> RunAsync(RecordId paperId, int number, PaperFindings findings, CancellationToken cancel)
    {
        var facts = await (
            from version in db.PaperVersions.AsNoTracking()
            where version.PaperId == paperId && version.Number == number - 1
            join fact in db.Facts on version.Id equals fact.PaperVersionId
            where !fact.Removed
            select fact).ToListAsync(cancel);
        return facts.Count == 0 ? null : VersionComparison.Of(number - 1, facts, findings.Proposals);
    }
}
