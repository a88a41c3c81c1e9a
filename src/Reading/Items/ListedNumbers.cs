using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>Follows the lists that a sentence ending in a colon leads in: their numbers count the list, not the paper's items.</summary>
internal sealed class ListedNumbers
{
    private string? style;
    private int number;
    private bool isStopped;

    /// <summary>True when the block is a place in such a list.</summary>
    public bool Take(PageLayout layout, Block block)
    {
        if (block.Label is not { Form: LabelForm.Decimal } label)
        {
            return false;
        }

        if (label.Number == 1 && block.Index > 0 && LeadsIn(layout.Blocks[block.Index - 1]))
        {
            (style, number, isStopped) = (label.Style, 1, Shape.IsStopped(block.Said));
            return true;
        }

        // After sentences, a number with no full stop after its words is a heading again.
        var goesOn = label.Style == style && label.Number == number + 1 && !(isStopped && !Shape.IsStopped(block.Said));
        if (!goesOn)
        {
            style = label.Style == style ? null : style;
            return false;
        }

        number++;
        return true;
    }

    // "AGENDA:" leads in the items themselves; a sentence leads in a list.
    private static bool LeadsIn(Block block) => block.Plain[^1] == ':' && Shape.CountWords(block.Said) > 3;
}
