using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>
/// Fills a record with the invented sample, by the same operations that officers use. One that was stopped half-way is filled up at the next
/// start; what is filled stays as it is from then on, so that a demonstration keeps what was done in it.
/// </summary>
internal sealed class FillWithSample(CivicDb db, AtTheDesk desk)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var sample = Sample.Read();
        if (await IsFilledAsync(sample, cancel))
        {
            return;
        }

        await desk.DoAsync<RecordSample, bool>(record => record.RunAsync(sample, cancel), cancel);
        var sent = new List<(SamplePaper Paper, Guid Import)>();
        foreach (var paper in sample.Papers)
        {
            if (await desk.DoAsync<SendSample, Guid?>(send => send.RunAsync(paper, cancel), cancel) is { } import)
            {
                sent.Add((paper, import));
            }
        }

        foreach (var (paper, import) in sent)
        {
            await BringAsync(paper, import, cancel);
        }
    }

    private async Task BringAsync(SamplePaper paper, Guid import, CancellationToken cancel)
    {
        if (await desk.DoAsync<ReviewSample, Guid?>(review => review.RunAsync(import, paper, cancel), cancel) is { } version && paper.Stage >= SampleStage.Opened)
        {
            await desk.DoAsync<PublishSample, bool>(publish => publish.RunAsync(version, paper, cancel), cancel);
        }
    }

    private async Task<bool> IsFilledAsync(Sample sample, CancellationToken cancel)
    {
        var last = sample.Papers[^1].FileName;
        return await db.PaperVersions.AnyAsync(
            version => version.FileName == last && db.RecordHeads.Any(head => head.Kind == RecordKind.Paper && head.Id == version.PaperId), cancel);
    }
}
