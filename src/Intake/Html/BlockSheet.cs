using Folkmoot.Reading;

namespace Folkmoot.Intake.Html;

/// <summary>Writes blocks as text with marks: a line each, a blank line between them.</summary>
internal static class BlockSheet
{
    public static void Write(IReadOnlyList<Block> blocks, PaperText text)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            if (at > 0)
            {
                text.Append(blocks[at].IsTight ? "\n" : "\n\n");
            }

            WriteOne(blocks[at], text);
        }
    }

    private static void WriteOne(Block block, PaperText text)
    {
        var start = text.Length;
        text.Append(block.Text);
        if (block.Kind == BlockKind.Heading)
        {
            text.Mark(MarkKind.Heading, start, block.Level);
        }
        else if (block.Kind == BlockKind.Row)
        {
            text.Mark(MarkKind.Row, start);
        }
        else if (block.IsBold || block.IsSection)
        {
            text.Mark(MarkKind.Strong, start);
        }

        if (block.LabelDepth > 0)
        {
            text.Mark(MarkKind.Label, new Span(start, start + block.LabelLength), block.LabelDepth);
        }

        if (block.IsCut)
        {
            text.Doubt("cut-by-the-site", "The website cut the words off here; the whole text stands on the page of the item.", CutIn(block.Text, start));
        }
    }

    private static Span CutIn(string words, int start)
    {
        var dots = words.LastIndexOf("...", StringComparison.Ordinal);
        var length = dots < 0 ? 1 : 3;
        dots = dots < 0 ? words.LastIndexOf('…') : dots;
        return dots < 0 ? new Span(start, start + words.Length) : new Span(start + dots, start + dots + length);
    }
}
