using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Review;

/// <summary>What changed in a later version of a paper, beside what was confirmed in the version before.</summary>
public sealed class CompareVersions(CivicDb db)
{
    /// <summary>
    /// Null for a first version, and where nothing confirmed is left in the version before. What rests on exempt or confidential words of that
    /// version is compared only where <paramref name="exemptToo"/>.
    /// </summary>
    public async Task<VersionComparison?> RunAsync(RecordId paperId, int number, PaperFindings findings, bool exemptToo, CancellationToken cancel)
    {
        var facts = await (
            from version in db.PaperVersions.AsNoTracking()
            where version.PaperId == paperId && version.Number == number - 1
            join fact in db.Facts on version.Id equals fact.PaperVersionId
            where !fact.Removed
            select fact).ToListAsync(cancel);
        var shown = exemptToo ? facts : await OpenAsync(facts, cancel);
        return shown.Count == 0 ? null : VersionComparison.Of(number - 1, shown, findings.Proposals);
    }

    private async Task<List<Fact>> OpenAsync(List<Fact> facts, CancellationToken cancel)
    {
        var versions = facts.Select(fact => fact.PaperVersionId).Distinct().ToList();
        var closed = await db.Parts.AsNoTracking()
            .Where(part => versions.Contains(part.PaperVersionId) && (part.Visibility == Visibility.Exempt || part.Visibility == Visibility.Confidential)).ToListAsync(cancel);
        return facts.FindAll(fact => !ExemptMask.Closes(closed, fact));
    }
}
