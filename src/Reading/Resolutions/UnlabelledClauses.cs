using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Paragraphs without a label below a lead: its first clause, clauses that begin as the first did, and what goes on with a clause.</summary>
internal sealed class UnlabelledClauses(PageLayout layout, Outline outline, HashSet<int> leadBlocks)
{
    /// <summary>True when the block was taken or may be passed over; false when the list ends before it.</summary>
    public bool Take(Gathered list, Block block) => list.Tree.Count == 0 ? TakeFirst(list, block) : TakeNext(list, block);

    /// <summary>The block after this one bears the label that comes next in the list.</summary>
    public bool NextGoesOn(Gathered list, Block block)
    {
        var next = block.Index + 1;
        return next < layout.Blocks.Length
            && layout.Blocks[next].Label is { } label
            && label.Style == list.TopStyle
            && label.Number == list.TopNumber + 1;
    }

    private bool TakeFirst(Gathered list, Block block)
    {
        if (MoverLine.IsMover(block) || ClauseStart.IsNameAlone(block) || block.Plain.StartsWith("WHEREAS", StringComparison.OrdinalIgnoreCase) || block.Plain.StartsWith("AND WHEREAS", StringComparison.OrdinalIgnoreCase))
        {
            return block.Index - list.Lead.Block.Index < 12;
        }

        if (block.Kind == BlockKind.Row)
        {
            return false;
        }

        // "Decision", a sentence on the vote, "RESOLVED": the words of the decision follow the stronger word.
        if (list.Lead.IsAlone && !ClauseStart.IsAt(block) && LeadIsNear(block))
        {
            return true;
        }

        list.Add(null, block, 0, block.Plain.Length);
        return true;
    }

    private bool LeadIsNear(Block block)
    {
        for (var i = block.Index + 1; i < layout.Blocks.Length && i <= block.Index + 3; i++)
        {
            if (leadBlocks.Contains(i))
            {
                return true;
            }

            if (layout.Blocks[i].Label is not null || outline.IsTitle(layout.Blocks[i]) || PartReader.Of(layout.Blocks[i]) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private bool TakeNext(Gathered list, Block block)
    {
        if (block.Kind == BlockKind.Row)
        {
            return false;
        }

        if (list.IsBrokenOff && char.IsLower(block.Plain[0]) && block.Plain.Length < 400)
        {
            list.GoOn(layout, block);
            return true;
        }

        if (ClosesQuotation(list, block) || (ClauseStart.IsAt(block) && list.HasUnlabelled && GoesOnAlike(list, block)))
        {
            list.Add(null, block, 0, block.Plain.Length);
            return true;
        }

        // "The Council:" behind a preamble leads in the list below it; behind a list it begins the next decision.
        if (list.TopStyle is null && ClauseStart.OpensList(block) && block.Index + 1 < layout.Blocks.Length && layout.Blocks[block.Index + 1].Label is { Number: 1 })
        {
            if (list.IsBrokenOff)
            {
                list.GoOn(layout, block);
            }
            else
            {
                list.Add(null, block, 0, block.Plain.Length);
            }

            return true;
        }

        // A clause that is not finished goes on below its list or its quotation.
        return list.IsUnfinished && NextGoesOn(list, block);
    }

    // A quotation goes on to the paragraph that closes it.
    private static bool ClosesQuotation(Gathered list, Block block) =>
        list.IsOpenQuotation && block.Plain.AsSpan().TrimEnd(" .;").EndsWith("\"", StringComparison.Ordinal);

    // Behind "that …" a paragraph "To receive apologies" says what the next item is for.
    private static bool GoesOnAlike(Gathered list, Block block)
    {
        return !block.Said.StartsWith("To ", StringComparison.Ordinal) || !list.Tree.Clauses[0].Text.AsSpan().TrimStart("\"'“‘ ").StartsWith("that", StringComparison.OrdinalIgnoreCase);
    }
}
