using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>Says whether everybody may download the file of a version. What is public changes only when the paper is published.</summary>
public sealed class GiveOutOriginal(CivicDb db)
{
    public Task<bool> IsOpenAsync(Guid paperVersionId, CancellationToken cancel) => db.OpenOriginals.AnyAsync(one => one.PaperVersionId == paperVersionId, cancel);

    /// <summary>The same again changes nothing.</summary>
    public async Task RunAsync(Guid paperVersionId, bool open, CancellationToken cancel)
    {
        var now = await db.OpenOriginals.FirstOrDefaultAsync(one => one.PaperVersionId == paperVersionId, cancel);
        if (open == now is not null)
        {
            return;
        }

        if (now is null)
        {
            db.OpenOriginals.Add(new OpenOriginal { PaperVersionId = paperVersionId });
        }
        else
        {
            db.OpenOriginals.Remove(now);
        }

        await db.SaveChangesAsync(cancel);
    }
}
