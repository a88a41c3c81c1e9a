namespace Folkmoot.Intake.Pdf;

/// <summary>What a paragraph of a PDF is.</summary>
internal enum PrintedKind
{
    Paragraph,
    Heading,
    TableRow,
    Furniture,
}

/// <summary>One paragraph, heading, table row or running line, and the page it begins on.</summary>
internal sealed record PrintedParagraph(int Page, PrintedKind Kind, string Text)
{
    /// <summary>Of a heading, from 1; 0 otherwise.</summary>
    public int Level { get; init; }

    /// <summary>Whether every word of it is bold.</summary>
    public bool IsStrong { get; init; }
}

/// <summary>Joins rows into paragraphs by where they stand: indent, space between lines, size of type, and whether the line before was full.</summary>
internal sealed class ParagraphReader(PageMeasure measure)
{
    private const float Tolerance = 6;
    private const float ShortBy = 8;

    private readonly List<PrintedParagraph> paragraphs = [];
    private readonly List<Row> current = [];

    public List<PrintedParagraph> Read(List<List<Row>> pages)
    {
        var hyphenated = Hyphens.In(pages);
        foreach (var page in pages)
        {
            foreach (var row in page.Where(row => !row.IsFurniture))
            {
                Take(row, hyphenated);
            }

            // The paragraph may go on overleaf: running lines are set after it.
            var open = current.Count > 0 ? paragraphs.Count : -1;
            paragraphs.AddRange(page.Where(row => row.IsFurniture).Select(row => new PrintedParagraph(row.Page, PrintedKind.Furniture, row.Text)));
            Waiting = Waiting >= 0 ? Waiting : open;
        }

        Close(hyphenated);
        return paragraphs;
    }

    /// <summary>Where the open paragraph is to stand once it is closed; -1 when at the end.</summary>
    private int Waiting { get; set; } = -1;

    private void Take(Row row, HashSet<string> hyphenated)
    {
        if (current.Count > 0 && ContinuesTable(row))
        {
            var last = current[^1];
            last.Continue(row, more => last.Cells.FindIndex(cell => Math.Abs(cell.Left - more.Left) <= Tolerance));
            return;
        }

        if (current.Count > 0 && !GoesOn(row))
        {
            Close(hyphenated);
        }

        current.Add(row);
    }

    // A cell of a table that is set over several rows.
    private bool ContinuesTable(Row row)
    {
        var last = current[^1];
        return last.Cells.Count >= 3
            && !last.IsWhole
            && !row.IsWhole
            && row.Page == last.Page
            && row.Left > last.Left + Tolerance
            && row.Top - last.Bottom < measure.Gap + (measure.Height * 0.5f)
            && row.Cells.TrueForAll(cell => last.Cells.Exists(other => Math.Abs(other.Left - cell.Left) <= Tolerance));
    }

    private bool GoesOn(Row row)
    {
        var last = current[^1];
        if (row.Label is not null || row.Cells.Count > 1 || last.Cells.Count > 1 || Math.Abs(row.Height - last.Height) > 0.12f * last.Height)
        {
            return false;
        }

        var isLower = char.IsLower(row.Text[0]);
        if (!isLower && ChangesWeight(last, row))
        {
            return false;
        }

        if (row.Page != last.Page)
        {
            return isLower || (!Ends(last) && IsFull(last, row) && !IsHeading(last));
        }

        if (row.Top - last.Bottom > measure.Gap + (0.4f * measure.Height) || !IsAligned(row))
        {
            return false;
        }

        return isLower || (IsFull(last, row) && !BeginsAnew(last, row));
    }

    // A bold line over plain words is their heading, and so is one that follows a sentence; a bold name in a sentence is not.
    private bool ChangesWeight(Row last, Row row)
    {
        var wasStrong = current.TrueForAll(before => before.Bold.HasFlag(Bold.Every));
        return wasStrong ? !row.Bold.HasFlag(Bold.First) : row.Bold.HasFlag(Bold.Every) && !last.Bold.HasFlag(Bold.Last) && Ends(last);
    }

    // After a sentence's end a little more white is enough to part, and so is a short line that announces what comes.
    private bool BeginsAnew(Row last, Row row)
    {
        return Ends(last)
            && (row.Top - last.Bottom > measure.Gap + (0.2f * measure.Height)
                || (row.Text[^1] == ':' && row.Right < measure.RightOf(row.Left) - (ShortBy * measure.Height)));
    }

    private bool IsAligned(Row row)
    {
        var first = current[0];
        if (current.Count > 1)
        {
            return Math.Abs(row.Left - current[^1].Left) <= Tolerance || Math.Abs(row.Left - first.TextLeft) <= Tolerance;
        }

        // A hanging label, an indented first line, a line under its label, or a plain paragraph.
        return Math.Abs(row.Left - first.TextLeft) <= Tolerance || (row.Left < first.Left && first.Left - row.Left < 60) || (first.Label is not null && Math.Abs(row.Left - first.Left) <= Tolerance);
    }

    // The next word would not have fitted on the line before.
    private bool IsFull(Row last, Row row)
    {
        return last.Right + row.FirstWidth + (0.3f * last.Height) >= measure.RightOf(last.Left) - (2 * last.Height);
    }

    private static bool Ends(Row row) => row.Text[^1] is '.' or '?' or '!' or ':' or ';' or '”' or '"';

    private bool IsHeading(Row row) => row.Height > 1.18f * measure.Height;

    private void Close(HashSet<string> hyphenated)
    {
        if (current.Count == 0)
        {
            return;
        }

        var first = current[0];
        var heading = IsHeading(first) && current.Count < 4;
        var kind = heading ? PrintedKind.Heading : current.Count == 1 && first.Cells.Count > 1 ? PrintedKind.TableRow : PrintedKind.Paragraph;
        var level = !heading ? 0 : first.Height > 1.6f * measure.Height ? 1 : first.Height > 1.3f * measure.Height ? 2 : 3;
        var paragraph = new PrintedParagraph(first.Page, kind, Hyphens.Join(current.ConvertAll(row => row.Joined(hyphenated)), hyphenated))
        {
            Level = level,
            IsStrong = !heading && current.TrueForAll(row => row.Bold.HasFlag(Bold.Every)),
        };
        if (Waiting >= 0)
        {
            paragraphs.Insert(Waiting, paragraph);
        }
        else
        {
            paragraphs.Add(paragraph);
        }

        Waiting = -1;
        current.Clear();
    }
}
