using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Record;

/// <summary>The papers that an officer sees at the desk, each with how far it has come.</summary>
public sealed class DeskPapers(CivicDb db)
{
    public const int PageSize = 50;

    /// <summary>Latest import first; one page, counted from 1.</summary>
    public async Task<IReadOnlyList<DeskPaper>> RunAsync(Scope scope, int page, CancellationToken cancel)
    {
        var rows = await (
            from body in DeskBodies.Within(db.Bodies.AsNoTracking(), scope)
            join paper in db.Papers on body.Id equals paper.BodyId
            join version in db.PaperVersions on paper.Id equals version.PaperId
            where !db.PaperVersions.Any(later => later.PaperId == paper.Id && later.Number > version.Number)
            orderby version.ImportedAt descending
            select new DeskPaper
            {
                Id = paper.Id,
                Title = paper.Title,
                Kind = paper.Kind,
                Date = paper.Date,
                Body = body.Name,
                Version = version.Number,
                Proposals = version.ProposalCount,
                Decided = db.Decisions.Count(decision => decision.PaperVersionId == version.Id),
                IsPublic = db.RecordHeads.Any(head => head.Kind == RecordKind.Paper && head.Id == paper.Id),
            }).Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize + 1).ToListAsync(cancel);
        return rows;
    }
}

/// <summary>One paper of the list.</summary>
public sealed record DeskPaper
{
    public required RecordId Id { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public DateOnly? Date { get; init; }

    public required string Body { get; init; }

    public required int Version { get; init; }

    public required int Proposals { get; init; }

    public required int Decided { get; init; }

    public required bool IsPublic { get; init; }

    public bool IsDecided => Decided >= Proposals;
}
