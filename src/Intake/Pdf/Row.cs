using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>One printed row of a page or of one of its columns: fragments on one line, from left to right. A table's row may take several lines.</summary>
internal sealed class Row
{
    private string? text;

    private Row(int page, ReadOnlySpan<Fragment> fragments, ReadOnlySpan<float> edges)
    {
        Page = page;
        Left = fragments[0].Left;
        (Top, Bottom) = (fragments[0].Top, fragments[0].Bottom);
        FirstWidth = LetterWidths.OfFirstWord(fragments[0]);
        Bold = (fragments[0].Bold & Bold.First) | (fragments[^1].Bold & Bold.Last) | Bold.Every;
        var letters = 0;
        foreach (ref readonly var fragment in fragments)
        {
            Right = Math.Max(Right, fragment.Right);
            Top = Math.Min(Top, fragment.Top);
            Bottom = Math.Max(Bottom, fragment.Bottom);
            letters += fragment.Text.Length;
            Height += fragment.Height * fragment.Text.Length;
            Bold &= fragment.Bold | ~Bold.Every;
        }

        Height /= letters;
        (Label, TextLeft) = LabelOf(fragments);
        Cells = CellsOf(fragments, edges, Label is not null);
    }

    public int Page { get; }

    public float Left { get; }

    public float Right { get; private set; }

    public float Top { get; private set; }

    public float Bottom { get; private set; }

    /// <summary>Mean height of its letters, which tells the size of the type.</summary>
    public float Height { get; }

    /// <summary>How wide its first word is.</summary>
    public float FirstWidth { get; }

    /// <summary>Which of its words are bold.</summary>
    public Bold Bold { get; private set; }

    /// <summary>Stretches of words that wide gaps part, with where each begins; a label and its words are one.</summary>
    public List<Cell> Cells { get; }

    /// <summary>The label that hangs to the left of the words; null when there is none.</summary>
    public string? Label { get; }

    /// <summary>Where the words begin after the label.</summary>
    public float TextLeft { get; }

    public bool IsFurniture { get; set; }

    /// <summary>Whether it is a whole row of a table whose columns are known, so that nothing on other lines belongs to it.</summary>
    public bool IsWhole { get; set; }

    public string Text => text ??= Cells.Count == 1 ? Cells[0].Text : string.Join('\t', Cells.Select(cell => cell.Text));

    /// <param name="page">Its page, counted from 1.</param>
    /// <param name="fragments">What stands on the line; at least one.</param>
    /// <param name="edges">Where the columns of a table begin, without the first: there a narrow gap parts cells too.</param>
    public static Row Of(int page, List<Fragment> fragments, ReadOnlySpan<float> edges = default) => new(page, CollectionsMarshal.AsSpan(fragments), edges);

    /// <summary>Its words with what was parted at the ends of lines joined.</summary>
    public string Joined(HashSet<string> hyphenated) => Cells.Count == 1 ? Cells[0].Joined(hyphenated) : string.Join('\t', Cells.Select(cell => cell.Joined(hyphenated)));

    /// <summary>Adds the words of a line that goes on in this row: in the cell that <paramref name="cellOf"/> tells, or in a new one (-1).</summary>
    public void Continue(Row row, Func<Cell, int> cellOf)
    {
        foreach (var more in row.Cells)
        {
            var at = cellOf(more);
            if (at >= 0)
            {
                Cells[at].Continue(more);
            }
            else
            {
                Cells.Insert(Cells.FindIndex(cell => cell.Left > more.Left) is var next and >= 0 ? next : Cells.Count, more);
            }
        }

        Right = Math.Max(Right, row.Right);
        Bottom = Math.Max(Bottom, row.Bottom);
        Bold &= row.Bold;
        text = null;
    }

    private static (string? Label, float TextLeft) LabelOf(ReadOnlySpan<Fragment> fragments)
    {
        ref readonly var first = ref fragments[0];
        if (Labels.IsLabel(first.Text))
        {
            return (first.Text, fragments.Length > 1 ? fragments[1].Left : first.Left);
        }

        var space = first.Text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !Labels.IsLabel(first.Text.AsSpan(0, space)))
        {
            return (null, first.Left);
        }

        var before = LetterWidths.Of(first.Text.AsSpan(0, space + 1)) / LetterWidths.Of(first.Text);
        return (first.Text[..space], first.Left + (before * (first.Right - first.Left)));
    }

    private static List<Cell> CellsOf(ReadOnlySpan<Fragment> fragments, ReadOnlySpan<float> edges, bool labelled)
    {
        // A label belongs to the words after it, however far it hangs.
        labelled = labelled && fragments.Length > 1 && Labels.IsLabel(fragments[0].Text);
        var cells = new List<Cell>(1);
        var from = 0;
        for (var i = 1; i <= fragments.Length; i++)
        {
            if (i == fragments.Length || (IsParted(fragments[i - 1], fragments[i], edges) && !(labelled && i == 1)))
            {
                cells.Add(Cell.Of(fragments[from..i], labelled && from == 0));
                from = i;
            }
        }

        return cells;
    }

    private static bool IsParted(in Fragment last, in Fragment next, ReadOnlySpan<float> edges)
    {
        var gap = next.Left - last.Right;
        var height = Math.Max(last.Height, next.Height);
        var column = TableColumns.IndexOf(next.Left, edges);
        return gap > FragmentCutter.CellGap * height
            || (column != TableColumns.IndexOf(last.Left, edges) && (gap > 0.2f * height || next.Left - edges[column - 1] < 2));
    }
}
