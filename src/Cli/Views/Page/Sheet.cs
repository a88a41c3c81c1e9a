using System.Globalization;

namespace Folkmoot.Cli.Views.Page;

/// <summary>A page being set: lines of words in their inks, none wider than the page.</summary>
/// <param name="width">Columns of the page.</param>
/// <param name="lastLine">The greatest line number that the margin must hold.</param>
internal sealed class Sheet(int width, int lastLine)
{
    private readonly int numberWidth = Math.Max(3, lastLine.ToString(CultureInfo.InvariantCulture).Length);

    private readonly List<IReadOnlyList<Run>> lines = [];

    public IReadOnlyList<IReadOnlyList<Run>> Lines => lines;

    public int Width => width;

    /// <summary>Columns kept at the left for line numbers and the space after them.</summary>
    public int Margin => numberWidth + 2;

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

    private IEnumerable<Run> Start(Row row, int hang)
    {
        yield return new Run(row.Line?.ToString(CultureInfo.InvariantCulture).PadLeft(numberWidth).PadRight(Margin) ?? new string(' ', Margin), Ink.Ours);
        if (hang > Margin)
        {
            var room = hang - Margin - 1;
            var label = row.Label.Length > room ? row.Label[..room] : row.Label;
            var indent = Math.Min(row.Indent, room - label.Length);
            yield return new Run(new string(' ', indent), Ink.Ours);
            yield return new Run(label.PadRight(hang - Margin - indent), row.LabelInk);
        }
    }
}
