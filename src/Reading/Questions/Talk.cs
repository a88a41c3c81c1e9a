using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>Finds the words of the minutes that are printed in one block with the title of their item.</summary>
internal static class Talk
{
    /// <summary>Where the talk begins in the plain line of a title's block; its length when the block holds nothing but the title.</summary>
    public static int AfterTitle(PageLayout layout, Outline outline, Block block)
    {
        if (block.Kind is BlockKind.Heading or BlockKind.Contents || outline.SectionOf(block).Item is not { } item)
        {
            return block.Plain.Length;
        }

        var named = PlaceOf(block, item.Span.End);
        if (named < block.Plain.Length)
        {
            return Math.Max(named, block.Body);
        }

        return block.Kind == BlockKind.Row ? SecondSentence(block) : SecondLine(layout, block);
    }

    private static int PlaceOf(Block block, int source)
    {
        var (low, high) = (0, block.Plain.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (block.Text.SourceOf(middle) < source)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // A row prints its item's title and minute in one cell: the first sentence holds the title.
    private static int SecondSentence(Block block)
    {
        foreach (var (start, _) in Sentences.Of(block.Plain, block.Body))
        {
            if (start > block.Body)
            {
                return start;
            }
        }

        return block.Plain.Length;
    }

    // A title without a full stop, and the minute on the line under it.
    private static int SecondLine(PageLayout layout, Block block)
    {
        for (var at = block.Body; at + 1 < block.Plain.Length; at++)
        {
            if (block.Plain[at] != ' ' || !char.IsUpper(block.Plain[at + 1]))
            {
                continue;
            }

            var from = block.Text.SourceOf(at);
            if (layout.Source.AsSpan(from, Math.Max(0, block.Text.SourceOf(at + 1) - from)).Contains('\n'))
            {
                return at + 1;
            }
        }

        return block.Plain.Length;
    }
}
