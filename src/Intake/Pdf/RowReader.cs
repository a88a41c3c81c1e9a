namespace Folkmoot.Intake.Pdf;

/// <summary>Puts the words of a page into rows in reading order; a page set in two columns is read down each column.</summary>
internal static class RowReader
{
    public static List<Row> Read(PrintedPage page)
    {
        var lines = Lines(page.Words);
        CellNumbers.Raise(lines);
        var gutter = Gutter.Of(page.Width, lines);
        return gutter > 0 ? InColumns(page.Number, lines, gutter) : lines.ConvertAll(line => Row.Of(page.Number, line));
    }

    private static List<Row> InColumns(int page, List<List<PrintedWord>> lines, float gutter)
    {
        var rows = new List<Row>();
        var right = new List<Row>();
        foreach (var line in lines)
        {
            if (line.Exists(word => word.Left < gutter && word.Right > gutter))
            {
                rows.AddRange(right);
                right.Clear();
                rows.Add(Row.Of(page, line));
                continue;
            }

            Add(rows, page, line.FindAll(word => word.Right <= gutter));
            Add(right, page, line.FindAll(word => word.Left >= gutter));
        }

        rows.AddRange(right);
        return rows;
    }

    private static void Add(List<Row> column, int page, List<PrintedWord> words)
    {
        if (words.Count > 0)
        {
            column.Add(Row.Of(page, words));
        }
    }

    // Words whose middles are level stand on one line.
    private static List<List<PrintedWord>> Lines(List<PrintedWord> words)
    {
        var lines = new List<List<PrintedWord>>();
        var bottom = float.MinValue;
        words.Sort(static (one, other) => one.Middle.CompareTo(other.Middle));
        foreach (var word in words)
        {
            if (lines.Count > 0 && word.Middle < bottom)
            {
                lines[^1].Add(word);
                bottom = Math.Max(bottom, word.Middle + (0.35f * word.Height));
            }
            else
            {
                lines.Add([word]);
                bottom = word.Middle + (0.35f * word.Height);
            }
        }

        lines.ForEach(static line => line.Sort(FromLeft));
        return lines;
    }

    // Two words printed over one another keep one order, whatever the order in which they came.
    private static int FromLeft(PrintedWord one, PrintedWord other)
    {
        var order = one.Left.CompareTo(other.Left);
        return order != 0 ? order : string.CompareOrdinal(one.Text, other.Text);
    }
}
