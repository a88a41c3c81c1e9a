using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Folkmoot.Intake.Pdf;

/// <summary>One printed row of a page or of one of its columns: words on one line, from left to right.</summary>
internal sealed class Row
{
    private string? text;

    private Row(int page, ReadOnlySpan<PrintedWord> words)
    {
        Page = page;
        Left = words[0].Left;
        (Top, Bottom) = (words[0].Top, words[0].Bottom);
        FirstWidth = words[0].Right - words[0].Left;
        foreach (ref readonly var word in words)
        {
            Right = Math.Max(Right, word.Right);
            Top = Math.Min(Top, word.Top);
            Bottom = Math.Max(Bottom, word.Bottom);
            Height += word.Height / words.Length;
        }

        Label = Labels.IsLabel(words[0].Text) ? words[0].Text : null;
        TextLeft = Label is not null && words.Length > 1 ? words[1].Left : Left;
        Cells = CellsOf(words, Height, Label is not null);
    }

    public int Page { get; }

    public float Left { get; }

    public float Right { get; }

    public float Top { get; }

    public float Bottom { get; private set; }

    /// <summary>Mean height of its words, which tells the size of the type.</summary>
    public float Height { get; }

    /// <summary>How wide its first word is.</summary>
    public float FirstWidth { get; }

    /// <summary>Stretches of words that wide gaps part, with where each begins; a label and its words are one.</summary>
    public List<Cell> Cells { get; }

    /// <summary>The label that hangs to the left of the words; null when there is none.</summary>
    public string? Label { get; }

    /// <summary>Where the words begin after the label.</summary>
    public float TextLeft { get; }

    public bool IsFurniture { get; set; }

    public string Text => text ??= Cells.Count == 1 ? Cells[0].Text : string.Join('\t', Cells.Select(cell => cell.Text));

    public static Row Of(int page, List<PrintedWord> words) => new(page, CollectionsMarshal.AsSpan(words));

    /// <summary>Adds the words of a row that goes on in the same cells.</summary>
    public void Continue(Row row, float tolerance)
    {
        foreach (var more in row.Cells)
        {
            var at = Cells.FindIndex(cell => Math.Abs(cell.Left - more.Left) <= tolerance);
            Cells[at] = Cells[at] with { Text = Cells[at].Text + " " + more.Text };
        }

        Bottom = Math.Max(Bottom, row.Bottom);
        text = null;
    }

    private static List<Cell> CellsOf(ReadOnlySpan<PrintedWord> words, float height, bool labelled)
    {
        var cells = new List<Cell>(1);
        var from = 0;
        for (var i = 1; i <= words.Length; i++)
        {
            // A label belongs to the words after it, however far it hangs.
            var together = i < words.Length && (words[i].Left - words[i - 1].Right <= 1.3f * height || (labelled && i == 1));
            if (!together)
            {
                cells.Add(new Cell(words[from].Left, Join(words[from..i], height, labelled && from == 0)));
                from = i;
            }
        }

        return cells;
    }

    private static string Join(ReadOnlySpan<PrintedWord> words, float height, bool labelled)
    {
        if (words.Length == 1)
        {
            return words[0].Text;
        }

        var joined = new DefaultInterpolatedStringHandler(0, words.Length * 2, null, stackalloc char[256]);
        joined.AppendLiteral(words[0].Text);
        joined.AppendLiteral(labelled && words[1].Left - words[0].Right > 0.45f * height ? "\t" : " ");
        joined.AppendLiteral(words[1].Text);
        foreach (ref readonly var word in words[2..])
        {
            joined.AppendLiteral(" ");
            joined.AppendLiteral(word.Text);
        }

        return joined.ToStringAndClear();
    }

    /// <summary>Words that stand together in a row.</summary>
    internal readonly record struct Cell(float Left, string Text);
}
