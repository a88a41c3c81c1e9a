namespace Folkmoot.Intake.Pdf;

/// <summary>Puts the words of a page into rows in reading order; a page set in two columns is read down each column.</summary>
internal static class RowReader
{
    public static List<Row> Read(PrintedPage page)
    {
        var lines = PrintedLines.Of(page.Fragments);
        CellNumbers.Raise(lines);
        var gutter = Gutter.Of(page.Width, lines);
        return gutter > 0 ? InColumns(page.Number, lines, gutter) : TableReader.Read(page.Number, lines);
    }

    private static List<Row> InColumns(int page, List<List<Fragment>> lines, float gutter)
    {
        var rows = new List<Row>();
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
        return rows;
    }

    private static void Add(List<Row> column, int page, List<Fragment> fragments)
    {
        if (fragments.Count > 0)
        {
            column.Add(Row.Of(page, fragments));
        }
    }
}
