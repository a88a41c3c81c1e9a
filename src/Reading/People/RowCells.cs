using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.People;

/// <summary>The cells of a table's row, parted by tabs in the source or by upright strokes.</summary>
internal static class RowCells
{
    /// <summary>The ranges of the cells in the block's plain line, in order; empty cells are left out.</summary>
    public static List<PlainRange> Of(PageLayout layout, Block block)
    {
        var cells = new List<PlainRange>();
        var start = 0;
        for (var i = 0; i < block.Plain.Length; i++)
        {
            if (block.Plain[i] == '|' || (block.Plain[i] == ' ' && IsTab(layout, block.Text, i)))
            {
                Add(block.Plain, cells, start, i);
                start = i + 1;
            }
        }

        Add(block.Plain, cells, start, block.Plain.Length);
        return cells;
    }

    private static bool IsTab(PageLayout layout, PlainText text, int at)
    {
        if (at == 0 || at + 1 >= text.Length)
        {
            return false;
        }

        var from = text.SourceOf(at - 1) + 1;
        var to = text.SourceOf(at + 1);
        return to > from && layout.Source.AsSpan(from, to - from).Contains('\t');
    }

    private static void Add(string plain, List<PlainRange> cells, int start, int end)
    {
        while (start < end && plain[start] == ' ')
        {
            start++;
        }

        while (end > start && plain[end - 1] == ' ')
        {
            end--;
        }

        if (end > start)
        {
            cells.Add(new PlainRange(start, end));
        }
    }
}
