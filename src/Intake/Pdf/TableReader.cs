using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Makes rows of the lines of a page. Where lines share three columns or more they are a table, and the lines over which its cells are set
/// become one row; every other line is a row of its own.
/// </summary>
internal static class TableReader
{
    private const int LeastColumns = 3;

    public static List<Row> Read(int page, List<List<Fragment>> lines)
    {
        var rows = new List<Row>(lines.Count);
        var all = CollectionsMarshal.AsSpan(lines);
        var widest = Widest(all);
        for (var at = 0; at < all.Length;)
        {
            var end = at;
            while (end < all.Length && !IsProse(all[end], widest))
            {
                end++;
            }

            AddStretch(rows, page, all[at..end]);
            if (end < all.Length)
            {
                rows.Add(Row.Of(page, all[end]));
            }

            at = end + 1;
        }

        return rows;
    }

    private static float Widest(ReadOnlySpan<List<Fragment>> lines)
    {
        var (left, right) = (float.MaxValue, 0f);
        foreach (var line in lines)
        {
            (left, right) = (Math.Min(left, line[0].Left), Math.Max(right, line[^1].Right));
        }

        return right - left;
    }

    // A line that runs over more than half of the page stands between tables.
    private static bool IsProse(List<Fragment> line, float widest) => line.Count == 1 && line[0].Right - line[0].Left > widest / 2;

    private static void AddStretch(List<Row> rows, int page, ReadOnlySpan<List<Fragment>> lines)
    {
        var edges = lines.Length > 1 ? TableColumns.Of(lines) : [];
        for (var at = 0; at < lines.Length;)
        {
            var end = at;
            var full = 0;
            while (edges.Length > 0 && end < lines.Length && TableColumns.Hold(lines[end], edges))
            {
                full += Columns(lines[end++], edges) >= LeastColumns ? 1 : 0;
            }

            if (full > 1)
            {
                rows.AddRange(new TableRows(page, lines[at..end], edges).Read(lines[at..end]));
                at = end;
                continue;
            }

            for (end = Math.Max(end, at + 1); at < end; at++)
            {
                rows.Add(Row.Of(page, lines[at]));
            }
        }
    }

    private static int Columns(List<Fragment> line, float[] edges)
    {
        var columns = 1;
        for (var i = 1; i < line.Count; i++)
        {
            columns += TableColumns.IndexOf(line[i].Left, edges) == TableColumns.IndexOf(line[i - 1].Left, edges) ? 0 : 1;
        }

        return columns;
    }
}
