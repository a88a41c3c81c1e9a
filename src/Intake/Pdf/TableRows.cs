namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Tells which lines of a table begin a row, and which carry on the cells of the row above: by the white between them, and by whether
/// the first word of a line would still have fitted on the line above it in its cell.
/// </summary>
internal sealed class TableRows
{
    private readonly int page;
    private readonly float[] edges;
    private readonly float pitch;
    private readonly float[] rights;

    public TableRows(int page, ReadOnlySpan<List<Fragment>> lines, float[] edges)
    {
        (this.page, this.edges) = (page, edges);
        rights = new float[edges.Length + 1];
        var pitches = new List<float>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var fragment in lines[i])
            {
                var column = TableColumns.IndexOf(fragment.Left, edges);
                rights[column] = Math.Max(rights[column], fragment.Right);
            }

            if (i > 0 && lines[i][0].Level - lines[i - 1][0].Level is var down && down > 0.6f * lines[i][0].Height)
            {
                pitches.Add(down);
            }
        }

        pitches.Sort();
        pitch = pitches.Count > 0 ? pitches[pitches.Count / 10] : 0;
    }

    public List<Row> Read(ReadOnlySpan<List<Fragment>> lines)
    {
        var rows = new List<Row>();
        for (var i = 0; i < lines.Length; i++)
        {
            var row = Row.Of(page, lines[i], edges);
            row.IsWhole = true;
            if (i > 0 && GoesOn(lines[i - 1], lines[i], rows[^1]))
            {
                rows[^1].Continue(row, more => IndexIn(rows[^1], more));
            }
            else
            {
                rows.Add(row);
            }
        }

        // What stands in one column only is no row of a table.
        rows.ForEach(row => row.IsWhole = row.Cells.Count > 1);
        return rows;
    }

    private int IndexIn(Row row, Cell more)
    {
        var column = TableColumns.IndexOf(more.Left, edges);
        return row.Cells.FindIndex(cell => TableColumns.IndexOf(cell.Left, edges) == column);
    }

    private bool GoesOn(List<Fragment> above, List<Fragment> line, Row row)
    {
        var height = line[0].Height;
        var down = line[0].Level - above[0].Level;
        if (down > pitch + (0.25f * height) || down > 1.9f * height)
        {
            return false;
        }

        var isPlain = line.TrueForAll(fragment => fragment.Bold == Bold.None);
        if (row.Bold.HasFlag(Bold.Every) && isPlain)
        {
            return false;
        }

        var votes = 0;
        var anew = 0;
        foreach (var fragment in line)
        {
            var vote = Vote(above, fragment, row);
            votes += vote;
            anew += vote < 0 ? 1 : 0;
        }

        if (anew > 0 && row.Cells.TrueForAll(cell => IsIn(line, TableColumns.IndexOf(cell.Left, edges))))
        {
            // Every cell has words on this line, and not all of them carry on.
            return row.Cells.Count == 1 && TableColumns.IndexOf(row.Left, edges) > 0;
        }

        // The first column says whose row it is; what stands by itself in another column is more of its cell.
        var isNamed = TableColumns.IndexOf(line[0].Left, edges) == 0;
        return votes > 0 || (!isNamed && line.Count == 1) || (votes == 0 && !(isNamed && TableColumns.IndexOf(row.Left, edges) == 0));
    }

    private bool IsIn(List<Fragment> line, int column) => line.Exists(fragment => TableColumns.IndexOf(fragment.Left, edges) == column);

    // 1 when the fragment goes on from the one above it in its column, less than 0 when it begins anew, 0 where there is none to say.
    private int Vote(List<Fragment> above, Fragment fragment, Row row)
    {
        var column = TableColumns.IndexOf(fragment.Left, edges);
        var at = above.FindLastIndex(other => TableColumns.IndexOf(other.Left, edges) == column);
        if (at < 0)
        {
            // A cell whose words ended lines ago does not begin again.
            return row.Cells.Exists(cell => TableColumns.IndexOf(cell.Left, edges) == column) ? -2 : 0;
        }

        var last = above[at];
        if (char.IsLower(fragment.Text[0]))
        {
            return 1;
        }

        if (!fragment.Text.AsSpan().ContainsAnyInRange('A', 'z') && !last.Text.AsSpan().ContainsAnyInRange('A', 'z'))
        {
            return -1;
        }

        return last.Right + LetterWidths.OfFirstWord(fragment) + (0.25f * fragment.Height) > EndOf(column, fragment.Height) ? 1 : -1;
    }

    // How far words may run: to the longest of the column, though where all are short only the next column ends it.
    private float EndOf(int column, float height)
    {
        return column == edges.Length ? rights[column] : Math.Clamp(rights[column], edges[column] - (2.2f * height), edges[column] - (0.3f * height));
    }
}
