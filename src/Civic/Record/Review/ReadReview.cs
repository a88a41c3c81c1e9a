using System.Text.Json;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Review;

/// <summary>Puts a paper's review together: what the reader proposed with what officers have made of it.</summary>
public sealed class ReadReview(CivicDb db, Hand hand)
{
    /// <summary>
    /// The review of that version, or of the latest where no number is given; null when there is none. Without
    /// <paramref name="mayReadExempt"/> the words of exempt and confidential parts are hidden.
    /// </summary>
    public async Task<PaperReview?> RunAsync(RecordId paperId, int? number, bool mayReadExempt, CancellationToken cancel)
    {
        var found = await (
            from version in db.PaperVersions.AsNoTracking()
            where version.PaperId == paperId && (number == null || version.Number == number)
            join paper in db.Papers on version.PaperId equals paper.Id
            join content in db.PaperContents on version.Id equals content.PaperVersionId
            orderby version.Number descending
            select new { paper.Title, version.Id, version.Number, content.Text, content.Layout, content.Findings }).FirstOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var findings = FindingsJson.Read(found.Findings);
        var facts = await db.Facts.AsNoTracking().Where(fact => fact.PaperVersionId == found.Id && !fact.Removed).ToListAsync(cancel);
        var decisions = await db.Decisions.AsNoTracking().Where(decision => decision.PaperVersionId == found.Id).ToListAsync(cancel);
        var parts = mayReadExempt ? [] : await db.Parts.AsNoTracking().Where(part => part.PaperVersionId == found.Id).ToListAsync(cancel);
        return ExemptMask.Over(new PaperReview
        {
            PaperId = paperId,
            VersionId = found.Id,
            VersionNumber = found.Number,
            IsLatest = number is null || !await db.PaperVersions.AnyAsync(later => later.PaperId == paperId && later.Number > found.Number, cancel),
            IsPublic = await db.RecordHeads.AnyAsync(head => head.Kind == RecordKind.Paper && head.Id == paperId, cancel),
            Title = found.Title,
            Text = found.Text,
            Layout = JsonSerializer.Deserialize<TextLayout>(found.Layout)!,
            Findings = findings,
            Cards = ReviewCards.Of(findings, facts, decisions),
            LastStep = await LastStepAsync(found.Id, cancel),
        }, parts);
    }

    private Task<string?> LastStepAsync(Guid versionId, CancellationToken cancel) => db.ReviewSteps.AsNoTracking()
        .Where(step => step.PaperVersionId == versionId && step.OfficerId == hand.OfficerId && step.UndoneAt == null)
        .OrderByDescending(step => step.At)
        .Select(step => step.What)
        .FirstOrDefaultAsync(cancel);
}
