using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Importing;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Importing;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Sends one file of the sample in, unless an earlier start did.</summary>
internal sealed class SendSample(CivicDb db, SendPaper send, ImportSignal signal, SiteOptions site)
{
    private static readonly string Papers = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The import; null when the file is not there or was refused.</summary>
    public async Task<Guid?> RunAsync(SamplePaper paper, CancellationToken cancel)
    {
        if (await db.Imports.Where(import => import.FileName == paper.FileName).Select(import => (Guid?)import.Id).FirstOrDefaultAsync(cancel) is { } earlier)
        {
            return earlier;
        }

        var file = Path.Combine(Papers, paper.File);
        if (!File.Exists(file))
        {
            return null;
        }

        await using var bytes = File.OpenRead(file);
        var sent = await send.RunAsync(await ToSendAsync(paper, bytes, cancel), cancel);
        signal.Sent();
        return (sent as SendOutcome.Sent)?.ImportId;
    }

    private async Task<PaperToSend> ToSendAsync(SamplePaper paper, Stream bytes, CancellationToken cancel) => new()
    {
        BatchId = Guid.CreateVersion7(),
        BodyId = await db.Bodies.Where(body => body.Name == paper.Body).Select(body => body.Id).FirstAsync(cancel),
        PaperId = paper.LaterVersionOf is { } file ? await EarlierAsync(Path.GetFileName(file), cancel) : null,
        FileName = paper.FileName,
        Bytes = bytes,
        MostBytes = site.MaxBytes,
    };

    private async Task<RecordId?> EarlierAsync(string fileName, CancellationToken cancel)
    {
        var import = await db.Imports.Where(import => import.FileName == fileName).Select(import => import.Id).FirstAsync(cancel);
        var version = await db.WhenReadAsync(import, cancel);
        return await db.PaperVersions.Where(one => one.Id == version).Select(one => (RecordId?)one.PaperId).FirstOrDefaultAsync(cancel);
    }
}
