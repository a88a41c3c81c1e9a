namespace Folkmoot.Intake.Pdf;

/// <summary>Puts the words of a page into rows in reading order; a page set in two columns is read down each column.</summary>
internal static class RowReader
{
    private const int LeastColumnRows = 10;

    public static List<Row> Read(PrintedPage page)
    {
        var lines = Lines(page.Words);
        var gutter = Gutter(page, lines);
        var rows = new List<Row>();
        if (gutter <= 0)
        {
            rows.AddRange(lines.Select(line => Row.Of(page.Number, line)));
            return rows;
        }

        var left = new List<Row>();
        var right = new List<Row>();
        foreach (var line in lines)
        {
            if (line.Exists(word => word.Left < gutter && word.Right > gutter))
            {
                Flush(rows, left, right);
                rows.Add(Row.Of(page.Number, line));
                continue;
            }

            Add(left, page.Number, line.FindAll(word => word.Right <= gutter));
            Add(right, page.Number, line.FindAll(word => word.Left >= gutter));
        }

        Flush(rows, left, right);
        return rows;
    }

    private static void Add(List<Row> column, int page, List<PrintedWord> words)
    {
        if (words.Count > 0)
        {
            column.Add(Row.Of(page, words));
        }
    }

    private static void Flush(List<Row> rows, List<Row> left, List<Row> right)
    {
        rows.AddRange(left);
        rows.AddRange(right);
        left.Clear();
        right.Clear();
    }

    // Words whose middles are level stand on one line.
    private static List<List<PrintedWord>> Lines(List<PrintedWord> words)
    {
        var lines = new List<List<PrintedWord>>();
        var bottom = float.MinValue;
        foreach (var word in words.OrderBy(word => word.Middle))
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

        lines.ForEach(line => line.Sort((a, b) => a.Left.CompareTo(b.Left)));
        return lines;
    }

    // The white strip down the middle that prose stands on both sides of; 0 when there is none.
    private static float Gutter(PrintedPage page, List<List<PrintedWord>> lines)
    {
        var best = 0f;
        var most = 0;
        for (var x = page.Width * 0.38f; x < page.Width * 0.62f; x += 4)
        {
            var both = lines.Count(line => IsParted(line, x));
            (best, most) = both > most ? (x, both) : (best, most);
        }

        var crossing = lines.Count(line => line.Exists(word => word.Left < best && word.Right > best) || (line[^1].Right > best && line[0].Left < best && !IsParted(line, best)));
        return most >= LeastColumnRows && most > crossing ? best : 0;
    }

    private static bool IsParted(List<PrintedWord> line, float x)
    {
        var before = 0;
        var after = 0;
        var gap = 0f;
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].Left < x && line[i].Right > x)
            {
                return false;
            }

            before += line[i].Right <= x ? 1 : 0;
            after += line[i].Left >= x ? 1 : 0;
            gap = i > 0 && line[i].Left >= x && line[i - 1].Right <= x ? line[i].Left - line[i - 1].Right : gap;
        }

        // Three words and more on each side, and a gap that no space between words is: prose, not a table.
        return before >= 3 && after >= 3 && gap > line[0].Height;
    }
}
