namespace Folkmoot.Cli.Views.Page;

/// <summary>A page being set: lines of words in their inks, none wider than the page.</summary>
internal sealed class Sheet(int width)
{
    /// <summary>Columns kept at the left for line numbers and the space after them.</summary>
    public const int Margin = 6;

    private readonly List<IReadOnlyList<Run>> lines = [];

    public IReadOnlyList<IReadOnlyList<Run>> Lines => lines;

    public int Width => width;

    public void Blank() => lines.Add([]);

    /// <summary>Words from the left edge, as the title is set.</summary>
    public void Across(params Run[] words) => lines.AddRange(Typesetting.Fill(words, width));

    /// <summary>Starts a part of the page.</summary>
    public void Heading(string words, string note = "")
    {
        Blank();
        Across(note.Length == 0 ? [new(words, Ink.Heading)] : [new(words, Ink.Heading), new($"  {note}", Ink.Ours)]);
    }

    public void Add(Row row)
    {
        // A tree deeper than half the page stops stepping in, so that its words keep a readable width.
        var hang = Math.Min(Margin + row.Hang, Math.Max(Margin, width / 2));
        var first = true;
        foreach (var words in Typesetting.Fill(row.Words, width - hang))
        {
            lines.Add(first ? [.. Start(row, hang), .. words] : [new(new string(' ', hang), Ink.Ours), .. words]);
            first = false;
        }
    }

    private static IEnumerable<Run> Start(Row row, int hang)
    {
        yield return new Run(Number(row.Line), Ink.Ours);
        if (hang > Margin)
        {
            var indent = Math.Min(row.Indent, hang - Margin);
            yield return new Run(new string(' ', indent), Ink.Ours);
            yield return new Run(row.Label.PadRight(hang - Margin - indent), row.LabelInk);
        }
    }

    private static string Number(int? line) => $"{line,Margin - 1} ";
}
