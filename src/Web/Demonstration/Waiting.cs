using Folkmoot.Civic.Record;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Waits for the reader of papers, which works beside the sample.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>The version that was read from the import; null for a paper that cannot be read here, such as a PDF without poppler.</summary>
    public static async Task<Guid?> WhenReadAsync(this CivicDb db, Guid importId, CancellationToken cancel)
    {
        while (true)
        {
            var import = await db.Imports.AsNoTracking().SingleAsync(one => one.Id == importId, cancel);
            if (import.State is not (ImportState.Waiting or ImportState.Reading))
            {
                return import.PaperVersionId;
            }

            await Task.Delay(Look, cancel);
        }
    }
}
