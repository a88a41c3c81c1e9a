using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record;

/// <summary>What the desk knows of one paper: its details, its body, its versions.</summary>
public sealed class ReadPaper(CivicDb db)
{
    private const int MostTopics = 500;

    public async Task<PaperOverview?> RunAsync(RecordId paperId, CancellationToken cancel)
    {
        var found = await (
            from paper in db.Papers.AsNoTracking()
            where paper.Id == paperId
            join body in db.Bodies on paper.BodyId equals body.Id
            select new { paper, body.Name, body.OrganisationId }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var versions = await db.PaperVersions.AsNoTracking()
            .Where(version => version.PaperId == paperId)
            .OrderByDescending(version => version.Number)
            .Select(version => new PaperOverviewVersion(
                version.Id, version.Number, version.FileName, version.Format, version.Sha256, version.ImportedAt, version.ProposalCount,
                db.Decisions.Count(decision => decision.PaperVersionId == version.Id)))
            .ToListAsync(cancel);
        var findings = await db.PaperContents.Where(content => content.PaperVersionId == versions[0].Id).Select(content => content.Findings).SingleAsync(cancel);
        var meeting = await db.Meetings.AsNoTracking().SingleOrDefaultAsync(meeting => meeting.Id == found.paper.MeetingId, cancel);
        return new PaperOverview(found.paper, found.Name, meeting, versions, FindingsJson.Read(findings))
        {
            Topics = await TopicsAsync(found.OrganisationId, cancel),
            IsPublic = await db.RecordHeads.AnyAsync(head => head.Kind == RecordKind.Paper && head.Id == paperId, cancel),
        };
    }

    private async Task<List<string>> TopicsAsync(RecordId organisation, CancellationToken cancel) =>
        await db.Papers.Where(paper => paper.Topic != null && db.Bodies.Any(body => body.Id == paper.BodyId && body.OrganisationId == organisation))
            .Select(paper => paper.Topic!).Distinct().OrderBy(topic => topic).Take(MostTopics).ToListAsync(cancel);
}

/// <summary>One paper with its versions, latest first, and what the reader found in the latest.</summary>
public sealed record PaperOverview(Paper Paper, string Body, Meeting? Meeting, IReadOnlyList<PaperOverviewVersion> Versions, PaperFindings Findings)
{
    /// <summary>The topics of its organisation's papers, so that one topic is spelt one way.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>A version of it is or was public.</summary>
    public required bool IsPublic { get; init; }
}

/// <summary>One version as a list shows it.</summary>
public sealed record PaperOverviewVersion(
    Guid Id, int Number, string FileName, string Format, string Sha256, DateTimeOffset ImportedAt, int Proposals, int Decided);
