using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Names;

/// <summary>Takes back an officer's word about a name, so that it stands open again. False when the link is no longer as the officer saw it.</summary>
public sealed class UnlinkName(CivicDb db)
{
    public async Task<bool> RunAsync(Guid paperVersionId, PrintedName name, int seen, CancellationToken cancel)
    {
        var sort = NameLinks.SortOf(name.Kind);
        var link = await db.NameLinks.FirstOrDefaultAsync(one => one.PaperVersionId == paperVersionId && one.Printed == name.Text && sort.Contains(one.OfKind), cancel);
        if (link?.Revision != seen)
        {
            return false;
        }

        db.NameLinks.Remove(link);
        return await db.TrySaveAsync(cancel);
    }
}
