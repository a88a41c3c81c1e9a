using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record;

/// <summary>Whose a paper is.</summary>
public sealed class ReadPaperOwner(CivicDb db)
{
    /// <summary>The organisation and the body; null when there is no such paper.</summary>
    public async Task<(RecordId Organisation, RecordId Body)?> RunAsync(RecordId paperId, CancellationToken cancel)
    {
        var found = await db.Papers.AsNoTracking()
            .Where(paper => paper.Id == paperId)
            .Join(db.Bodies, paper => paper.BodyId, body => body.Id, (paper, body) => new { body.OrganisationId, body.Id })
            .SingleOrDefaultAsync(cancel);
        return found is null ? null : (found.OrganisationId, found.Id);
    }
}
