using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>Puts the words of a page into rows in reading order: tables row by row, and what is set in two columns down each column.</summary>
internal static class RowReader
{
    public static List<Row> Read(PrintedPage page)
    {
        var lines = PrintedLines.Of(page.Fragments);
        CellNumbers.Raise(lines);
        var tables = PrintedTable.In(lines);
        var gutter = Gutter.Of(page.Width, Outside(tables, lines));
        var rows = new List<Row>(lines.Count);
        var at = 0;
        foreach (var table in tables)
        {
            AddLines(rows, page.Number, lines[at..table.From], gutter);
            var inside = CollectionsMarshal.AsSpan(lines)[table.From..table.End];
            rows.AddRange(new TableRows(page.Number, inside, table.Edges).Read(inside));
            at = table.End;
        }

        AddLines(rows, page.Number, lines[at..], gutter);
        return rows;
    }

    private static List<List<Fragment>> Outside(List<PrintedTable> tables, List<List<Fragment>> lines)
    {
        if (tables.Count == 0)
        {
            return lines;
        }

        var outside = new List<List<Fragment>>(lines);
        for (var i = tables.Count - 1; i >= 0; i--)
        {
            outside.RemoveRange(tables[i].From, tables[i].End - tables[i].From);
        }

        return outside;
    }

    private static void AddLines(List<Row> rows, int page, List<List<Fragment>> lines, float gutter)
    {
        if (gutter <= 0)
        {
            rows.AddRange(lines.ConvertAll(line => Row.Of(page, line)));
            return;
        }

        var right = new List<Row>();
        foreach (var line in lines)
        {
            if (line.Exists(fragment => fragment.Left < gutter && fragment.Right > gutter))
            {
                rows.AddRange(right);
                right.Clear();
                rows.Add(Row.Of(page, line));
                continue;
            }

            Add(rows, page, line.FindAll(fragment => fragment.Right <= gutter));
            Add(right, page, line.FindAll(fragment => fragment.Right > gutter));
        }

        rows.AddRange(right);
    }

    private static void Add(List<Row> column, int page, List<Fragment> fragments)
    {
        if (fragments.Count > 0)
        {
            column.Add(Row.Of(page, fragments));
        }
    }
}
