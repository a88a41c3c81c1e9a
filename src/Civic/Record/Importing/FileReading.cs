using System.Text.Json;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Proposals;
using Folkmoot.Civic.Storage;
using Folkmoot.Reading;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record.Importing;

/// <summary>
/// Files what was read in an import: a new paper, or a later version of one, with its text and its proposals, in one transaction. The same bytes
/// within one organisation are recognised and not filed again.
/// </summary>
public sealed class FileReading(CivicDb db, TimeProvider time)
{
    private static readonly string Reader = typeof(PaperReader).Assembly.GetName().Version?.ToString(3) ?? "0";

    public async Task RunAsync(PaperImport import, Folkmoot.Reading.Paper paper, PaperReading reading, CancellationToken cancel)
    {
        var organisation = await db.Bodies.Where(body => body.Id == import.BodyId).Select(body => body.OrganisationId).SingleAsync(cancel);
        if (await KnownAsync(organisation, import.Sha256, cancel) is { } known)
        {
            await EndAsync(import, ImportState.AlreadyHere, known, cancel);
            return;
        }

        var version = await FileAsync(import, organisation, paper, reading, cancel);
        try
        {
            await EndAsync(import, ImportState.Read, version.Id, cancel);
        }
        catch (DbUpdateException collision) when (collision.IsCollision() && !cancel.IsCancellationRequested)
        {
            // Two readers filed the same bytes at once, and the other was first.
            db.ChangeTracker.Clear();
            var again = await db.Imports.SingleAsync(mine => mine.Id == import.Id, cancel);
            var first = await KnownAsync(organisation, import.Sha256, cancel) ?? throw new InvalidOperationException("A reading could not be filed.", collision);
            await EndAsync(again, ImportState.AlreadyHere, first, cancel);
        }
    }

    /// <summary>Ends an import that cannot be read; <paramref name="reason"/> is one sentence that says what to do.</summary>
    public async Task RefuseAsync(PaperImport import, string reason, CancellationToken cancel)
    {
        import.Refusal = reason;
        import.State = ImportState.Refused;
        import.ClaimedUntil = null;
        await db.SaveChangesAsync(cancel);
    }

    private Task<Guid?> KnownAsync(RecordId organisation, string sha256, CancellationToken cancel) => db.PaperVersions
        .Where(version => version.OrganisationId == organisation && version.Sha256 == sha256)
        .Select(version => (Guid?)version.Id)
        .FirstOrDefaultAsync(cancel);

    private async Task EndAsync(PaperImport import, ImportState state, Guid version, CancellationToken cancel)
    {
        import.State = state;
        import.PaperVersionId = version;
        import.ClaimedUntil = null;
        await db.SaveChangesAsync(cancel);
    }

    private async Task<PaperVersion> FileAsync(
        PaperImport import, RecordId organisation, Folkmoot.Reading.Paper paper, PaperReading reading, CancellationToken cancel)
    {
        var findings = FindingsWriter.Write(reading, paper.Text);
        var paperId = import.PaperId ?? NewPaper(import, findings.Details).Id;
        var number = await db.PaperVersions.Where(version => version.PaperId == paperId).MaxAsync(version => (int?)version.Number, cancel) ?? 0;
        var filed = new PaperVersion
        {
            PaperId = paperId,
            OrganisationId = organisation,
            Number = number + 1,
            Sha256 = import.Sha256,
            FileName = import.FileName,
            Format = paper.Format,
            ImportedAt = time.GetUtcNow(),
            ProposalCount = findings.Proposals.Count,
            ReadBy = Reader,
        };
        db.PaperVersions.Add(filed);
        db.PaperContents.Add(new PaperContent
        {
            PaperVersionId = filed.Id,
            Text = paper.Text,
            Layout = JsonSerializer.Serialize(LayoutOf(paper)),
            Findings = FindingsJson.Write(findings),
        });
        await KeepClosedAsync(filed, paper.Text, cancel);
        return filed;
    }

    private async Task KeepClosedAsync(PaperVersion filed, string text, CancellationToken cancel)
    {
        var before = await (
            from version in db.PaperVersions.AsNoTracking()
            where version.PaperId == filed.PaperId && version.Number < filed.Number
            orderby version.Number descending
            join content in db.PaperContents on version.Id equals content.PaperVersionId
            select new { version.Id, content.Text }).FirstOrDefaultAsync(cancel);
        if (before is not null)
        {
            var parts = await db.Parts.AsNoTracking().Where(part => part.PaperVersionId == before.Id).ToListAsync(cancel);
            db.Parts.AddRange(ClosedWords.CarriedOver(parts, before.Text, filed.Id, text));
        }
    }

    private Paper NewPaper(PaperImport import, FoundDetails details)
    {
        var paper = new Paper
        {
            BodyId = import.BodyId,
            Title = PaperTitles.For(details),
            Kind = details.Kind,
            Date = details.Date,
        };
        db.Papers.Add(paper);
        return paper;
    }

    private static TextLayout LayoutOf(Folkmoot.Reading.Paper paper) => new(
        paper.LinesAreParagraphs,
        [.. paper.Marks.Select(mark => new TextMark(mark.Kind.ToString().ToLowerInvariant(), mark.Span.Start, mark.Span.End, mark.Level))]);
}
