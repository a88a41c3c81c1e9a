using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>Titles that a decimal label numbers: 1., 1.0, 1) and the inner 8.1.</summary>
internal static class NumberedTitle
{
    private const int MostTogether = 4;

    public static Title? Read(PageLayout layout, Block block)
    {
        if (block.Label is not { Form: LabelForm.Decimal } label)
        {
            return null;
        }

        if (block.Kind == BlockKind.Row)
        {
            return Row(layout, block, label);
        }

        if (label.Depth == 2)
        {
            return Inner(layout, block, label);
        }

        if (label.Depth != 1 || !int.TryParse(label.Core.Split('.')[0], out var order))
        {
            return null;
        }

        var numbering = label.Core.Contains('.') ? Numbering.PointNought : label.Printed.Contains(')') ? Numbering.Bracketed : Numbering.Plain;
        var number = label.Printed.TrimEnd('.', ':');
        return (AfterNothing(layout, block) ?? BeforeNothing(layout, block)) is { } title ? new Title(title, number, order, numbering, title.Body, title.Plain.Length, 1) : TitleLine.Split(block, number, order, numbering, block.Body);
    }

    // A page whose columns were read one after the other prints "3", "None", "DECLARATIONS": the minute stands before its title.
    private static Block? AfterNothing(PageLayout layout, Block block)
    {
        return IsNothing(block) && block.Index + 1 < layout.Blocks.Length && IsShouted(layout.Blocks[block.Index + 1]) ? layout.Blocks[block.Index + 1] : null;
    }

    // Or it prints the titles first: "APOLOGIES", "DECLARATIONS", and then "2", "Nil", "3", "None".
    private static Block? BeforeNothing(PageLayout layout, Block block)
    {
        if (!IsNothing(block))
        {
            return null;
        }

        var first = block.Index;
        while (first > 0 && block.Index - first < MostTogether && IsNothing(layout.Blocks[first - 1]))
        {
            first--;
        }

        var end = block.Index + 1;
        while (end < layout.Blocks.Length && end - first < MostTogether && IsNothing(layout.Blocks[end]))
        {
            end++;
        }

        var title = block.Index - (end - first);
        return title >= 0 && IsShouted(layout.Blocks[title]) ? layout.Blocks[title] : null;
    }

    private static bool IsNothing(Block block) => block.IsLabelAbove && block.Said is "None" or "None." or "Nil" or "Nil.";

    private static bool IsShouted(Block block) => block.Label is null && Shape.IsCapitals(block.Plain) && Shape.IsTitleLike(block.Plain, 14);

    // Minutes kept as a table: number, title and minute are cells of one row.
    private static Title? Row(PageLayout layout, Block block, Label label)
    {
        var cells = block.Cells(layout.Source);
        if (label.Depth != 1 || cells.Count < 2 || !int.TryParse(label.Core, out var order))
        {
            return null;
        }

        var (start, end) = cells[0].End > block.Body + 1 ? (block.Body, cells[0].End) : cells[1];
        return end - start > 2 && end - start < 100 && Shape.IsTitleLike(block.Plain.AsSpan(start, end - start))
            ? new Title(block, label.Printed.TrimEnd('.', ':'), order, Numbering.Plain, start, end, 0.9)
            : null;
    }

    // 8.1 is an item when it is headed as one, and a paragraph when it is a sentence.
    private static Title? Inner(PageLayout layout, Block block, Label label)
    {
        var said = block.Said;
        var headed = HasOwnFile(layout, block) || block.Kind == BlockKind.Heading || Shape.IsCapitals(said) || (Shape.IsTitleCase(said) && Shape.CountWords(said) <= 12);
        return headed && Shape.IsTitleLike(said, 24) && !block.Begins(Cue.Decided | Cue.Nothing) && !said.StartsWith("That ") && !IsPurpose(said)
            ? new Title(block, label.Printed.TrimEnd('.', ':'), 0, Numbering.Inner, block.Body, block.Plain.Length, 1)
            : null;
    }

    // "5.1 4TH MAY, 2018 PDF 244 KB" above "Minutes:" is an item of a committee page with its paper.
    private static bool HasOwnFile(PageLayout layout, Block block) =>
        block.Index + 1 < layout.Blocks.Length && PartReader.Of(layout.Blocks[block.Index + 1]) is not null && FileSize.Strip(block.Plain, block.Body, block.Plain.Length) < block.Plain.Length;

    // What an item is for is a part of it.
    private static bool IsPurpose(ReadOnlySpan<char> said)
    {
        said = said.TrimEnd(':');
        return said.Equals("Purpose", StringComparison.OrdinalIgnoreCase) || said.Equals("Purpose of report", StringComparison.OrdinalIgnoreCase) || said.Equals("Purpose of the report", StringComparison.OrdinalIgnoreCase);
    }
}
