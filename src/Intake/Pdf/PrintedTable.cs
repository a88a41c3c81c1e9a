using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>Lines of a page, <paramref name="From"/> inclusive and <paramref name="End"/> exclusive, that share three columns or more.</summary>
/// <param name="From">Its first line.</param>
/// <param name="End">The line after its last.</param>
/// <param name="Edges">Where its columns begin, without the first.</param>
internal readonly record struct PrintedTable(int From, int End, float[] Edges)
{
    private const int LeastColumns = 3;
    private const int LeastLines = 2;

    /// <summary>The tables of a page, from the top; they do not overlap.</summary>
    public static List<PrintedTable> In(List<List<Fragment>> lines)
    {
        var tables = new List<PrintedTable>();
        var all = CollectionsMarshal.AsSpan(lines);
        var widest = Widest(all);
        for (var at = 0; at < all.Length; at++)
        {
            var from = at;
            while (at < all.Length && !IsProse(all[at], widest))
            {
                at++;
            }

            AddFrom(tables, all[from..at], from);
        }

        return tables;
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

    private static void AddFrom(List<PrintedTable> tables, ReadOnlySpan<List<Fragment>> stretch, int first)
    {
        var edges = stretch.Length < LeastLines ? [] : TableColumns.Of(stretch);
        if (edges.Length < LeastColumns - 1)
        {
            return;
        }

        for (var at = 0; at < stretch.Length; at++)
        {
            var from = at;
            var full = 0;
            while (at < stretch.Length && TableColumns.Hold(stretch[at], edges))
            {
                full += Columns(stretch[at++], edges) >= LeastColumns ? 1 : 0;
            }

            if (full >= LeastLines)
            {
                tables.Add(new PrintedTable(first + from, first + at, edges));
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
