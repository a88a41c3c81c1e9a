using Folkmoot.Civic.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>
/// Searches the record as it stands. Each record is found once, by its best passage; a paper opens at the words. Where nothing is found, the
/// nearest words that would find something are offered.
/// </summary>
public sealed class SearchRecords(PublicDb db, KnownWords known, KnownForms forms)
{
    public const int PageSize = 10;

    private readonly ISearchIndex _index = db.Database.IsNpgsql() ? new PostgresSearchIndex(db) : new SqliteSearchIndex(db);

    /// <param name="said">As typed.</param>
    /// <param name="filter">What it is narrowed to.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<SearchAnswer> RunAsync(string said, SearchFilter filter, int page, CancellationToken cancel)
    {
        var (question, mistake) = SearchQuestion.Read(said, await FormsAsync(cancel));
        if (question is null)
        {
            return new SearchAnswer.Mistaken(mistake!);
        }

        var ranked = await RankAsync(question, filter, page, cancel);
        return ranked is []
            ? new SearchAnswer.Nothing(page == 1 ? await NearestAsync(said, question, filter, cancel) : null)
            : new SearchAnswer.Found(await HitsAsync(question, [.. ranked.Select(one => one.Number)], cancel), ranked[0].Total, page)
            {
                MayBeMore = ranked[0].MayBeMore,
            };
    }

    /// <summary>The records that have the words, those published last first; nothing where the question cannot be read.</summary>
    public async Task<IReadOnlyList<RecordRef>> NewestAsync(string said, SearchFilter filter, int most, CancellationToken cancel)
    {
        if (SearchQuestion.Read(said, await FormsAsync(cancel)).Question is not { } question)
        {
            return [];
        }

        var numbers = (await _index.NewestAsync(question, filter, most, cancel)).Select(one => one.Number).ToList();
        return await db.Passages.Where(passage => EF.Parameter(numbers).Contains(passage.Number)).Select(passage => new RecordRef(passage.Kind, passage.Id)).ToListAsync(cancel);
    }

    // Words that stand close together are what was meant. Where they fill no page, papers count too in which they stand far apart; one word cannot.
    private async Task<IReadOnlyList<RankedPassage>> RankAsync(SearchQuestion question, SearchFilter filter, int page, CancellationToken cancel)
    {
        var close = await _index.RankAsync(question, filter with { FarApart = false }, (page - 1) * PageSize, PageSize, cancel);
        var isEnough = close is [{ Total: >= PageSize }, ..] || (close is not [] && question.Terms is [{ IsOneWord: true }]);
        return isEnough ? close : await _index.RankAsync(question, filter, (page - 1) * PageSize, PageSize, cancel);
    }

    private Task<ShortForms> FormsAsync(CancellationToken cancel) => forms.NowAsync(db, cancel);

    private async Task<List<SearchHit>> HitsAsync(SearchQuestion question, List<long> numbers, CancellationToken cancel)
    {
        var passages = (await _index.MarkAsync(question, numbers, cancel)).ToDictionary(passage => passage.Number);
        return [.. numbers.Where(passages.ContainsKey).Select(number => SearchHit.Of(passages[number]))];
    }

    // One word at a time, so that of several only the misspelt one is changed.
    private async Task<string?> NearestAsync(string said, SearchQuestion question, SearchFilter filter, CancellationToken cancel)
    {
        foreach (var word in question.Wanted.SelectMany(term => term.Asked.Split(' ')).Where(word => word.Length > 3).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (var near in await known.LikeAsync(word, db, cancel))
            {
                var other = said.Replace(word, near.ToLowerInvariant(), StringComparison.OrdinalIgnoreCase);
                if (SearchQuestion.Read(other, new ShortForms([])).Question is { } asked && await _index.RankAsync(asked, filter, 0, 1, cancel) is not [])
                {
                    return other;
                }
            }
        }

        return null;
    }
}

/// <summary>What came of a search.</summary>
public abstract record SearchAnswer
{
    private SearchAnswer()
    {
    }

    /// <param name="Hits">One page of them, the best first.</param>
    /// <param name="Total">How many records were found.</param>
    /// <param name="Page">From 1.</param>
    public sealed record Found(IReadOnlyList<SearchHit> Hits, int Total, int Page) : SearchAnswer
    {
        /// <summary>The words stand in so many places that only the newest were looked at.</summary>
        public bool MayBeMore { get; init; }

        public int Pages => Math.Max(1, (Total + SearchRecords.PageSize - 1) / SearchRecords.PageSize);
    }

    /// <param name="Nearest">Other words that would find something; null when there are none like these.</param>
    public sealed record Nothing(string? Nearest) : SearchAnswer;

    /// <param name="Sentence">What is wrong with the question.</param>
    public sealed record Mistaken(string Sentence) : SearchAnswer;
}
