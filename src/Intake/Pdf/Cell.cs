using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>Words that stand together in a row, with where they begin. In a table they may take several lines.</summary>
internal sealed class Cell(float left, string words)
{
    private List<string>? lines;

    public float Left { get; } = left;

    public string Text => lines is null ? words : string.Join(' ', lines);

    public void Continue(Cell more)
    {
        lines ??= [words];
        lines.AddRange(more.lines ?? [more.Text]);
    }

    /// <summary>Its words with what was parted at the ends of its lines joined.</summary>
    public string Joined(HashSet<string> hyphenated) => lines is null ? words : Hyphens.Join(lines, hyphenated);

    public static Cell Of(ReadOnlySpan<Fragment> fragments, bool labelled)
    {
        if (fragments.Length == 1)
        {
            return new Cell(fragments[0].Left, fragments[0].Text);
        }

        var text = new StringBuilder(fragments[0].Text);
        for (var i = 1; i < fragments.Length; i++)
        {
            ref readonly var last = ref fragments[i - 1];
            ref readonly var next = ref fragments[i];
            var gap = next.Left - last.Right;
            var height = Math.Max(last.Height, next.Height);
            if (labelled && i == 1 && gap > FragmentCutter.LabelGap * height)
            {
                text.Append('\t');
            }
            else if (last.SpaceAfter || next.SpaceBefore || gap > 0.1f * height || IsNoteNumber(last, next))
            {
                text.Append(' ');
            }

            text.Append(next.Text);
        }

        return new Cell(fragments[0].Left, text.ToString());
    }

    // The raised number of a note is not the last figure of a year; the "th" of 4th is part of its word.
    private static bool IsNoteNumber(in Fragment last, in Fragment next)
    {
        return (next.Height < 0.8f * last.Height && char.IsAsciiDigit(next.Text[0])) || (last.Height < 0.8f * next.Height && char.IsAsciiDigit(last.Text[^1]));
    }
}
