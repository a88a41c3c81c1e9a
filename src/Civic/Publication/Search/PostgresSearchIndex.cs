using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>Searches with PostgreSQL's full text search, whose column <c>index</c> of <c>search_passages</c> is generated from title and words.</summary>
internal sealed class PostgresSearchIndex(PublicDb db) : ISearchIndex
{
    // Its index knows in which passages the words of a phrase stand, and only the passage itself whether they stand one after another. For a phrase
    // of frequent words so many are looked into, the newest first; all of them only where nothing else has been found.
    private const int MostForPhrases = 1_500;

    public async Task<IReadOnlyList<RankedPassage>> RankAsync(SearchQuestion question, SearchFilter filter, int skip, int take, CancellationToken cancel)
    {
        var ranked = await BestAsync(HasPhrases(question) ? MostForPhrases : ISearchIndex.Most);
        return ranked is [] && HasPhrases(question) && filter.FarApart ? await BestAsync(int.MaxValue) : ranked;

        Task<IReadOnlyList<RankedPassage>> BestAsync(int most)
        {
            var sql = new SearchSql();
            return AskAsync(SearchSql.BestOfEach(Found(question, filter, most, sql), skip, take), sql, cancel);
        }
    }

    public async Task<IReadOnlyList<RankedPassage>> NewestAsync(SearchQuestion question, SearchFilter filter, int take, CancellationToken cancel)
    {
        var sql = new SearchSql();
        return await AskAsync(SearchSql.NewestOfEach(Found(question, filter, int.MaxValue, sql), take), sql, cancel);
    }

    public async Task<IReadOnlyList<MarkedPassage>> MarkAsync(SearchQuestion question, IReadOnlyList<long> passages, CancellationToken cancel)
    {
        var sql = new SearchSql();
        var marked = $"""
            SELECT {SearchSql.Shown}, ts_headline('folkmoot', folkmoot_plain(p."Words"), asked.query, 'HighlightAll=true,StartSel=' || chr(2) || ',StopSel=' || chr(3)) AS "Marked"
            FROM search_passages p {SearchSql.WithHead}, (SELECT {Query(question, "phraseto_tsquery", sql)} AS query) asked
            WHERE p."Number" IN ({string.Join(", ", passages.Select(passage => sql.Value(passage)))})
            """;
        return await db.Database.SqlQueryRaw<MarkedPassage>(marked, sql.Parameters).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<RankedPassage>> AskAsync(string query, SearchSql sql, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<RankedPassage>(query, sql.Parameters).ToListAsync(cancel);

    // Set apart in steps: left to plan them as one, PostgreSQL would read passage after passage from the newest until it has enough, however rare the
    // words. What is asked for in the first step is not known when it plans, so it takes its index.
    private static string Found(SearchQuestion question, SearchFilter filter, int most, SearchSql sql) => $"""
        WITH having_words AS MATERIALIZED (
            SELECT p."Number" FROM search_passages p WHERE p.index @@ (SELECT {Query(question, "plainto_tsquery", sql)}){Without(question, sql)}{sql.Narrowed(filter)}),
        newest AS MATERIALIZED (SELECT "Number" FROM having_words ORDER BY "Number" DESC LIMIT {most})
        SELECT p."Number", p."Kind", p."Id", -ts_rank_cd(p.index, asked.query, 1) * {SearchSql.Weight} AS "Rank", (SELECT COUNT(*) FROM newest) >= {most} AS "Cut"
        FROM newest JOIN search_passages p ON p."Number" = newest."Number", (SELECT {Query(question, "phraseto_tsquery", sql)} AS query) asked
        {(HasPhrases(question) ? "WHERE p.index @@ asked.query" : "")}
        ORDER BY p."Number" DESC LIMIT {ISearchIndex.Most}
        """;

    private static bool HasPhrases(SearchQuestion question) => question.Wanted.Any(term => term.Phrases.Any(phrase => phrase.Contains(' ', StringComparison.Ordinal)));

    private static string Query(SearchQuestion question, string reads, SearchSql sql) => string.Join(" && ", question.Wanted.Select(term => Any(term, reads, sql)));

    // A record is left out for a word wherever the word stands in it.
    private static string Without(SearchQuestion question, SearchSql sql) => string.Concat(question.Excluded.Select(term => $"""
         AND p."Id" NOT IN (SELECT other."Id" FROM search_passages other WHERE other.index @@ {Any(term, "phraseto_tsquery", sql)})
        """));

    private static string Any(SearchTerm term, string reads, SearchSql sql) =>
        $"({string.Join(" || ", term.Phrases.Select(phrase => $"{reads}('folkmoot', folkmoot_plain({sql.Value(phrase)}))"))})";
}
