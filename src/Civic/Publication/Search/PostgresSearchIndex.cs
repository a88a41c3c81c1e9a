using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>Searches with PostgreSQL's full text search, whose column <c>index</c> of <c>search_passages</c> is generated from title and words.</summary>
internal sealed class PostgresSearchIndex(PublicDb db) : ISearchIndex
{
    public async Task<IReadOnlyList<RankedPassage>> RankAsync(SearchQuestion question, SearchFilter filter, int skip, int take, CancellationToken cancel)
    {
        var sql = new SearchSql();
        return await AskAsync(SearchSql.BestOfEach(Found(question, filter, sql), skip, take), sql, cancel);
    }

    public async Task<IReadOnlyList<RankedPassage>> NewestAsync(SearchQuestion question, SearchFilter filter, int take, CancellationToken cancel)
    {
        var sql = new SearchSql();
        return await AskAsync(SearchSql.NewestOfEach(Found(question, filter, sql), take), sql, cancel);
    }

    public async Task<IReadOnlyList<MarkedPassage>> MarkAsync(SearchQuestion question, IReadOnlyList<long> passages, CancellationToken cancel)
    {
        var sql = new SearchSql();
        var marked = $"""
            SELECT p."Number", ts_headline('folkmoot', folkmoot_plain(p."Words"), asked.query, 'HighlightAll=true,StartSel=' || chr(2) || ',StopSel=' || chr(3)) AS "Marked"
            FROM search_passages p, (SELECT {Query(question, sql)} AS query) asked
            WHERE p."Number" IN ({string.Join(", ", passages.Select(passage => sql.Value(passage)))})
            """;
        return await db.Database.SqlQueryRaw<MarkedPassage>(marked, sql.Parameters).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<RankedPassage>> AskAsync(string query, SearchSql sql, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<RankedPassage>(query, sql.Parameters).ToListAsync(cancel);

    private static string Found(SearchQuestion question, SearchFilter filter, SearchSql sql) => $"""
        SELECT p."Number", p."Kind", p."Id", -ts_rank_cd(p.index, asked.query, 1) * {SearchSql.Weight} AS "Rank"
        FROM search_passages p, (SELECT {Query(question, sql)} AS query) asked
        WHERE p.index @@ asked.query{Without(question, sql)}{sql.Narrowed(filter)}
        ORDER BY p."Number" DESC LIMIT {ISearchIndex.Most}
        """;

    private static string Query(SearchQuestion question, SearchSql sql) => string.Join(" && ", question.Wanted.Select(term => Any(term, sql)));

    // A record is left out for a word wherever the word stands in it.
    private static string Without(SearchQuestion question, SearchSql sql) => string.Concat(question.Excluded.Select(term => $"""
         AND p."Id" NOT IN (SELECT other."Id" FROM search_passages other WHERE other.index @@ {Any(term, sql)})
        """));

    private static string Any(SearchTerm term, SearchSql sql) =>
        $"({string.Join(" || ", term.Phrases.Select(phrase => $"phraseto_tsquery('folkmoot', folkmoot_plain({sql.Value(phrase)}))"))})";
}
