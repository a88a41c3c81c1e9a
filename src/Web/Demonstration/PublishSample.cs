using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Says what of a paper of the sample is public and what is exempt, and publishes it where its stage says so.</summary>
internal sealed class PublishSample(CivicDb db, AddPart add, GiveOutOriginal giveOut, PublishPaper publish)
{
    /// <summary>True when it was published; the same again changes nothing.</summary>
    public async Task<bool> RunAsync(Guid versionId, SamplePaper sample, CancellationToken cancel)
    {
        if (!await db.Parts.AnyAsync(part => part.PaperVersionId == versionId && part.Visibility == Visibility.Public, cancel))
        {
            await OpenAsync(versionId, sample, cancel);
        }

        await giveOut.RunAsync(versionId, open: true, cancel);
        return sample.Stage == SampleStage.Published && await publish.RunAsync(versionId, sample.Reason, cancel) is PublishPaper.Outcome.Published;
    }

    // What is exempt is said first: stopped in between, nothing of it is open.
    private async Task OpenAsync(Guid versionId, SamplePaper sample, CancellationToken cancel)
    {
        var text = await db.PaperContents.Where(one => one.PaperVersionId == versionId).Select(one => one.Text).SingleAsync(cancel);
        var withheld = await db.Parts.CountAsync(part => part.PaperVersionId == versionId, cancel);
        foreach (var exempt in sample.Exempt.Skip(withheld))
        {
            await add.RunAsync(versionId, new PartPlace { Words = exempt.WordsIn(text) }, Terms(exempt), cancel);
        }

        await add.RunAsync(versionId, PartPlace.Everything(text), new PartTerms { Visibility = Visibility.Public }, cancel);
    }

    private static PartTerms Terms(SampleExemption exempt) => new()
    {
        Visibility = Visibility.Exempt,
        Paragraph = exempt.Paragraph,
        PublicInterest = exempt.PublicInterest,
        DecidedBy = exempt.DecidedBy,
        ReviewOn = exempt.ReviewOn,
        OpenSummary = exempt.OpenSummary,
    };
}
