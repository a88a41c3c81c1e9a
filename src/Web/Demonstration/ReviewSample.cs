using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Editing;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Record.Review;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Demonstration;

/// <summary>Brings one paper of the sample through its review as far as its stage says. What was done at an earlier start is not done again.</summary>
internal sealed class ReviewSample(CivicDb db, ConfirmDetails confirm, CarryOver carry, DecideProposals decide, LinkSampleNames link)
{
    /// <summary>The version that was reviewed; null when the paper cannot be read here.</summary>
    public async Task<Guid?> RunAsync(Guid importId, SamplePaper sample, CancellationToken cancel)
    {
        if (await db.WhenReadAsync(importId, cancel) is not { } versionId)
        {
            return null;
        }

        var version = await db.PaperVersions.AsNoTracking().SingleAsync(one => one.Id == versionId, cancel);
        var findings = FindingsJson.Read(await db.PaperContents.Where(one => one.PaperVersionId == versionId).Select(one => one.Findings).SingleAsync(cancel));
        if (sample.Stage >= SampleStage.Described)
        {
            await DescribeAsync(version, sample, findings.Details, cancel);
        }

        if (sample.Stage >= SampleStage.HalfReviewed)
        {
            await DecideAsync(version, sample.Stage, findings.Proposals, cancel);
        }

        if (sample.Stage >= SampleStage.Reviewed)
        {
            await link.RunAsync(version.PaperId, cancel);
        }

        return versionId;
    }

    private async Task DescribeAsync(PaperVersion version, SamplePaper sample, FoundDetails found, CancellationToken cancel)
    {
        var paper = await db.Papers.AsNoTracking().SingleAsync(one => one.Id == version.PaperId, cancel);
        if (paper.DetailsConfirmedAt is null)
        {
            await confirm.RunAsync(paper.Id, Details(sample, found, paper.Revision), cancel);
        }
    }

    private static PaperDetails Details(SamplePaper sample, FoundDetails found, int revision) => new()
    {
        Title = sample.Title,
        Kind = sample.Kind ?? found.Kind,
        Date = sample.Date,
        Time = found.Time,
        Venue = found.Venue,
        Topic = sample.Topic,
        Seen = revision,
    };

    private async Task DecideAsync(PaperVersion version, SampleStage stage, IReadOnlyList<Proposal> proposals, CancellationToken cancel)
    {
        if (version.Number > 1)
        {
            await carry.RunAsync(version.PaperId, version.Number, cancel);
        }

        var reviewed = stage == SampleStage.HalfReviewed ? proposals.Take(proposals.Count / 2) : proposals;
        var judged = reviewed.Where(proposal => proposal.Guesses is not []).ToDictionary(proposal => proposal.Key, Judged);
        await decide.AcceptAsync(version.Id, [.. reviewed.Select(proposal => proposal.Key)], judged, cancel);
    }

    // The officers of the sample judge as the reader guesses.
    private static IReadOnlyDictionary<string, string> Judged(Proposal proposal) =>
        proposal.Guesses.Index().ToDictionary(guess => Fields.VerdictPath(guess.Index), guess => guess.Item);
}
