using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Publication.Search;

/// <summary>A query over the passages, put together with its parameters: what a visitor typed never becomes part of the query itself.</summary>
internal sealed class SearchSql
{
    private readonly List<object> _parameters = [];

    public object[] Parameters => [.. _parameters];

    /// <summary>The placeholder of one more parameter.</summary>
    public string Value(object value)
    {
        _parameters.Add(value);
        return $"{{{_parameters.Count - 1}}}";
    }

    /// <summary>
    /// Who or what is called by the words comes before what mentions it, and a list of names after both. The whole of a paper ranks below every stretch
    /// that has the words: it says least about where they stand, and costs most to show.
    /// </summary>
    public const string Weight = """
        (CASE WHEN p."Kind" IN ('Organisation', 'Body', 'Person') THEN 4.0 WHEN p."Kind" = 'Item' THEN 3.0 WHEN p."Kind" = 'Attendance' THEN 0.3
            WHEN p."Kind" = 'Paper' AND p."Start" IS NULL THEN 0.02 ELSE 1.0 END)
        """;

    /// <summary>What is shown of the passage <c>p</c> and its record's head <c>h</c>, but for its marked words.</summary>
    public const string Shown = "p.\"Number\", p.\"Kind\", p.\"Id\", h.\"Version\", p.\"Start\", p.\"Title\", p.\"Words\", p.\"BodyId\", p.\"Place\", p.\"Date\"";

    /// <summary>Joins the head of its record to the passage <c>p</c>.</summary>
    public const string WithHead = "JOIN record_heads h ON h.\"Kind\" = p.\"Kind\" AND h.\"Id\" = p.\"Id\"";

    /// <summary>Conditions on the passage <c>p</c>, each after an AND.</summary>
    public string Narrowed(SearchFilter filter) => string.Concat(Conditions(filter).Select(condition => $" AND {condition}"));

    private IEnumerable<string> Conditions(SearchFilter filter)
    {
        if (!filter.FarApart)
        {
            yield return $"(p.\"Start\" IS NOT NULL OR p.\"Kind\" <> '{nameof(RecordKind.Paper)}')";
        }

        if (filter.Kind is { } kind)
        {
            yield return $"p.\"Kind\" = {Value(kind.ToString())}";
        }

        if (filter.Organisation is { } organisation)
        {
            yield return $"p.\"OrganisationId\" = {Value(organisation.Value)}";
        }

        if (filter.Body is { } body)
        {
            yield return $"p.\"BodyId\" = {Value(body.Value)}";
        }

        if (filter.Place is { } place)
        {
            yield return $"p.\"Place\" = {Value(place)}";
        }

        if (filter.Topic is { } topic)
        {
            yield return $"p.\"Topic\" = {Value(topic)}";
        }

        if (filter.From is { } from)
        {
            yield return $"p.\"Date\" >= {Value(from)}";
        }

        if (filter.To is { } to)
        {
            yield return $"p.\"Date\" <= {Value(to)}";
        }

        if (filter.Person is { } person)
        {
            yield return $"""
                EXISTS (SELECT 1 FROM record_links l JOIN record_heads h ON h."Kind" = l."FromKind" AND h."Id" = l."FromId" AND h."Version" = l."FromVersion"
                    WHERE l."ToKind" = '{nameof(RecordKind.Person)}' AND l."ToId" = {Value(person.Value)} AND l."FromKind" = p."Kind" AND l."FromId" = p."Id")
                """;
        }
    }

    /// <summary>The best passage of each record among those that <paramref name="found"/> selects with their rank, less being better, and whether older ones were cut off.</summary>
    public static string BestOfEach(string found, int skip, int take) => $"""
        WITH found AS MATERIALIZED ({found}),
        best AS (SELECT f.*, ROW_NUMBER() OVER (PARTITION BY f."Kind", f."Id" ORDER BY f."Rank", f."Number") AS "Turn" FROM found f)
        SELECT "Number", CAST(COUNT(*) OVER () AS INTEGER) AS "Total", ("Cut" OR (SELECT COUNT(*) FROM found) >= {ISearchIndex.Most}) AS "MayBeMore"
        FROM best WHERE "Turn" = 1 ORDER BY "Rank", "Number" DESC LIMIT {take} OFFSET {skip}
        """;

    /// <summary>Each record among those that <paramref name="found"/> selects by its newest passage, the newest first.</summary>
    public static string NewestOfEach(string found, int take) => $"""
        WITH found AS MATERIALIZED ({found})
        SELECT MAX("Number") AS "Number", CAST(0 AS INTEGER) AS "Total", FALSE AS "MayBeMore"
        FROM found GROUP BY "Kind", "Id" ORDER BY MAX("Number") DESC LIMIT {take}
        """;
}
