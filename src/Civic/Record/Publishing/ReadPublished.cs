using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Publishing;

/// <summary>How a record that is or was public stands. Null when it never was.</summary>
public sealed class ReadPublished(CivicDb db)
{
    public async Task<PublishedRecord?> RunAsync(RecordRef what, CancellationToken cancel)
    {
        var head = await (
            from one in db.RecordHeads.AsNoTracking()
            where one.Kind == what.Kind && one.Id == what.Id
            join version in db.RecordVersions on new { one.Kind, one.Id, one.Version } equals new { version.Kind, version.Id, version.Version }
            select new { version.Version, version.Title, version.Status, version.ErasedAt }).FirstOrDefaultAsync(cancel);
        return head is null ? null : new PublishedRecord(head.Version, head.Title, head.Status == RecordStatus.Published && head.ErasedAt is null, head.ErasedAt is not null);
    }
}

/// <summary>A record as it stands in public.</summary>
/// <param name="Version">Its latest version.</param>
/// <param name="Title">What that is called.</param>
/// <param name="Stands">Neither withdrawn nor erased.</param>
/// <param name="IsErased">Its latest version has lost its words.</param>
public sealed record PublishedRecord(int Version, string Title, bool Stands, bool IsErased);
