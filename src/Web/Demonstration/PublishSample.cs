using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Record.Review;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Takes one paper of the sample the whole way: waits until it is read, confirms all that was found, opens all of it, publishes it.</summary>
internal sealed class PublishSample(CivicDb db, ConfirmDetails confirm, DecideProposals decide, AddPart add, PublishPaper publish)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Does nothing with a paper that cannot be read here, such as a PDF without poppler.</summary>
    public async Task RunAsync(Guid importId, CancellationToken cancel)
    {
        if (await WhenReadAsync(importId, cancel) is not { } versionId)
        {
            return;
        }

        var version = await db.PaperVersions.AsNoTracking().SingleAsync(one => one.Id == versionId, cancel);
        var content = await db.PaperContents.AsNoTracking().SingleAsync(one => one.PaperVersionId == versionId, cancel);
        var findings = FindingsJson.Read(content.Findings);
        await ConfirmAsync(version.PaperId, findings.Details, cancel);
        await decide.RunAsync(versionId, [.. findings.Proposals.Select(proposal => proposal.Key)], DecisionOutcome.Accepted, cancel);
        await add.RunAsync(versionId, PartPlace.Everything(content.Text), new PartTerms { Visibility = Visibility.Public }, cancel);
        await publish.RunAsync(versionId, reason: null, cancel);
    }

    private async Task<Guid?> WhenReadAsync(Guid importId, CancellationToken cancel)
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

    private async Task ConfirmAsync(RecordId paperId, FoundDetails found, CancellationToken cancel)
    {
        var paper = await db.Papers.AsNoTracking().SingleAsync(one => one.Id == paperId, cancel);
        var details = new PaperDetails
        {
            Title = paper.Title, Kind = paper.Kind, Date = paper.Date, Time = found.Time, Venue = found.Venue, Seen = paper.Revision,
        };
        await confirm.RunAsync(paperId, details, cancel);
    }
}
