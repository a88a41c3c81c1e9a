using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>Searches with SQLite's FTS5, whose table <c>search_index</c> follows <c>search_passages</c> by triggers.</summary>
internal sealed class SqliteSearchIndex(PublicDb db) : ISearchIndex
{
    // A word in a title says more than one in the text.
    private const string Rank = "bm25(search_index, 8.0, 1.0)";

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
            SELECT {SearchSql.Shown}, highlight(search_index, 1, char(2), char(3)) AS "Marked"
            FROM search_index JOIN search_passages p ON p."Number" = search_index.rowid {SearchSql.WithHead}
            WHERE search_index MATCH {sql.Value(Match(question.Wanted))} AND search_index.rowid IN ({string.Join(", ", passages.Select(passage => sql.Value(passage)))})
            """;
        return await db.Database.SqlQueryRaw<MarkedPassage>(marked, sql.Parameters).ToListAsync(cancel);
    }

    private async Task<IReadOnlyList<RankedPassage>> AskAsync(string query, SearchSql sql, CancellationToken cancel) =>
        await db.Database.SqlQueryRaw<RankedPassage>(query, sql.Parameters).ToListAsync(cancel);

    private static string Found(SearchQuestion question, SearchFilter filter, SearchSql sql) => $"""
        SELECT p."Number", p."Kind", p."Id", {Rank} * {SearchSql.Weight} AS "Rank", FALSE AS "Cut"
        FROM search_index JOIN search_passages p ON p."Number" = search_index.rowid
        WHERE search_index MATCH {sql.Value(Match(question.Wanted))}{Without(question, sql)}{sql.Narrowed(filter)}
        ORDER BY search_index.rowid DESC LIMIT {ISearchIndex.Most}
        """;

    // Words reach here as letters and digits alone; in quotation marks none of them is an operator.
    private static string Match(IEnumerable<SearchTerm> terms) => string.Join(" AND ", terms.Select(Any));

    // A record is left out for a word wherever the word stands in it.
    private static string Without(SearchQuestion question, SearchSql sql) => string.Concat(question.Excluded.Select(term => $"""
         AND p."Id" NOT IN (
            SELECT other."Id" FROM search_index JOIN search_passages other ON other."Number" = search_index.rowid WHERE search_index MATCH {sql.Value(Any(term))})
        """));

    private static string Any(SearchTerm term) => $"({string.Join(" OR ", term.Phrases.Select(phrase => $"\"{phrase}\""))})";
}
