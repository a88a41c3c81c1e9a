using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication;

/// <summary>What was published last, paper by paper, each with how much was confirmed in it.</summary>
public sealed class PublicNews(PublicDb db)
{
    public async Task<IReadOnlyList<NewsLine>> NewestAsync(int most, CancellationToken cancel)
    {
        var papers = await PublicQueries.Standing(db).Where(row => row.Kind == RecordKind.Paper).OrderByDescending(row => row.Sequence).Take(most)
            .Select(row => new { row.Id, row.Title, row.PublishedAt, row.Date, row.BodyId, row.Reason }).ToListAsync(cancel);
        var ids = papers.Select(paper => paper.Id).ToList();
        var counts = await PublicQueries.Standing(db).Where(row => row.PaperId != null && EF.Parameter(ids).Contains(row.PaperId.Value))
            .GroupBy(row => new { row.PaperId, row.Kind }).Select(group => new { group.Key.PaperId, group.Key.Kind, Count = group.Count() }).ToListAsync(cancel);
        var confirmed = counts.ToLookup(row => row.PaperId!.Value);
        return
        [
            .. papers.Select(paper => new NewsLine(new RecordRef(RecordKind.Paper, paper.Id), paper.Title, paper.PublishedAt)
            {
                Date = paper.Date,
                BodyId = paper.BodyId,
                Reason = paper.Reason,
                Confirmed = confirmed[paper.Id].ToDictionary(row => row.Kind, row => row.Count),
            }),
        ];
    }
}

/// <summary>A paper that was published, or published again.</summary>
public sealed record NewsLine(RecordRef Ref, string Title, DateTimeOffset PublishedAt)
{
    public DateOnly? Date { get; init; }

    public RecordId? BodyId { get; init; }

    /// <summary>Why it was published again; null for the first time.</summary>
    public string? Reason { get; init; }

    /// <summary>How many records of each kind rest on it.</summary>
    public required IReadOnlyDictionary<RecordKind, int> Confirmed { get; init; }
}
