namespace Folkmoot.Intake.Pdf;

/// <summary>One printed row of a page or of one of its columns: words on one line, from left to right.</summary>
internal sealed class Row
{
    private Row(int page, List<PrintedWord> words)
    {
        Page = page;
        Words = words;
        Left = words[0].Left;
        Right = words.Max(word => word.Right);
        Top = words.Min(word => word.Top);
        Bottom = words.Max(word => word.Bottom);
        Height = words.Sum(word => word.Height) / words.Count;
        Cells = CellsOf(words, Height);
        Label = Labels.IsLabel(words[0].Text) ? words[0].Text : null;
    }

    public int Page { get; }

    public IReadOnlyList<PrintedWord> Words { get; }

    public float Left { get; }

    public float Right { get; }

    public float Top { get; }

    public float Bottom { get; }

    /// <summary>Mean height of its words, which tells the size of the type.</summary>
    public float Height { get; }

    /// <summary>Stretches of words that wide gaps part, with where each begins; a label and its words are one.</summary>
    public IReadOnlyList<Cell> Cells { get; private set; }

    /// <summary>The label that hangs to the left of the words; null when there is none.</summary>
    public string? Label { get; }

    /// <summary>Where the words begin after the label.</summary>
    public float TextLeft => Label is not null && Words.Count > 1 ? Words[1].Left : Left;

    public bool IsFurniture { get; set; }

    public string Text => string.Join('\t', Cells.Select(cell => cell.Text));

    public static Row Of(int page, List<PrintedWord> words) => new(page, words);

    /// <summary>Adds the words of a row that goes on in the same cells.</summary>
    public void Continue(Row row, float tolerance)
    {
        Cells = [.. Cells.Select(cell => row.Cells.Where(other => Math.Abs(other.Left - cell.Left) <= tolerance).Aggregate(cell, (all, other) => all with { Text = all.Text + " " + other.Text }))];
    }

    private static List<Cell> CellsOf(List<PrintedWord> words, float height)
    {
        var cells = new List<Cell>();
        var from = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Left - words[i - 1].Right <= 1.3f * height)
            {
                continue;
            }

            // A label belongs to the words after it, however far it hangs.
            if (i < words.Count && from == 0 && i == 1 && Labels.IsLabel(words[0].Text))
            {
                continue;
            }

            cells.Add(new Cell(words[from].Left, Join(words, from, i, height)));
            from = i;
        }

        return cells;
    }

    private static string Join(List<PrintedWord> words, int from, int to, float height)
    {
        var hangs = from == 0 && to > 1 && Labels.IsLabel(words[0].Text) && words[1].Left - words[0].Right > 0.45f * height;
        return hangs
            ? words[0].Text + "\t" + string.Join(' ', words.Skip(1).Take(to - 1).Select(word => word.Text))
            : string.Join(' ', words.Skip(from).Take(to - from).Select(word => word.Text));
    }

    /// <summary>Words that stand together in a row.</summary>
    internal readonly record struct Cell(float Left, string Text);
}
