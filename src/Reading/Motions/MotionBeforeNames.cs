using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Reads a motion that is printed before the names of its mover and seconder: in their sentence, or above it.</summary>
internal sealed class MotionBeforeNames(PageLayout layout, MotionSentence sentence)
{
    private const int FarthestBack = 8;

    /// <summary>"A break of five minutes was proposed by …": the words before the verb in its sentence.</summary>
    public (Words Text, int LastBlock)? Lead(Side first)
    {
        var block = first.Block;
        var start = sentence.Start(block, first.Start);
        var end = MotionWords.TrimEnd(block.Plain, start, first.Start);
        if (first.IsActive || end - start < 8 || !block.Plain.AsSpan(start, end - start).Contains(' '))
        {
            return null;
        }

        var lead = block.Plain.AsSpan(start, end - start);
        if (PointsBack(lead))
        {
            return null;
        }

        return PersonNames.At(block, start) is { } name && name.End >= end - 1
            ? (block.Text.Cut(start, MotionSentence.End(block, first.Start)), block.Index)
            : (block.Text.Cut(start, end), block.Index);
    }

    /// <summary>"The Motion was proposed by" and "It was proposed by" say nothing of the motion's words.</summary>
    private static bool PointsBack(ReadOnlySpan<char> lead) =>
        lead.Length < 30 && (lead.EndsWith("motion", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("proposal", StringComparison.OrdinalIgnoreCase)
            || lead.EndsWith("amendment", StringComparison.OrdinalIgnoreCase) || lead.Equals("this was", StringComparison.OrdinalIgnoreCase));

    /// <summary>The motion as it was printed before: a quotation or "That …" above, else the sentence or paragraph right before.</summary>
    public (Words Text, int LastBlock) Preceding(Side first, int from)
    {
        var block = first.Block;
        var start = sentence.Start(block, first.Start);
        if (start > block.Body + 3)
        {
            var before = sentence.Start(block, start - 2);
            return (block.Text.Cut(before, start), block.Index);
        }

        for (var i = block.Index - 1; i >= Math.Max(from, block.Index - FarthestBack); i--)
        {
            if (MotionWords.Begins(layout.Blocks[i]))
            {
                return (Over(i, LastOf(i, block.Index - 1)), block.Index);
            }
        }

        for (var i = block.Index - 1; i >= Math.Max(from, block.Index - 3); i--)
        {
            if (layout.Blocks[i].Plain.Length > 20)
            {
                return (Over(ListStart(i, from), i), block.Index);
            }
        }

        return (block.Words, block.Index);
    }

    /// <summary>The last of the clauses of a motion that ends with a colon, or in the middle of its sentence.</summary>
    private int LastOf(int index, int before)
    {
        var open = layout.Blocks[index].Plain[^1] == ':' || char.IsLetterOrDigit(layout.Blocks[index].Plain[^1]);
        return open && layout.Blocks[before] is { Plain.Length: > 20 } last && !last.Begins(Cue.Carried | Cue.Lost | Cue.Decided) ? before : index;
    }

    /// <summary>
    /// Where the list begins of which the block is a clause: with the line that leads it in, where that ends with a colon. Numbers that no
    /// such line leads in number matters of their own.
    /// </summary>
    private int ListStart(int index, int from)
    {
        var start = index;
        while (start > from && index - start < FarthestBack && layout.Blocks[start].Label is not null && layout.Blocks[start - 1].Label is not null)
        {
            start--;
        }

        var led = start > from && layout.Blocks[start].Label is not null && layout.Blocks[start - 1].Plain[^1] == ':';
        return led ? start - 1 : layout.Blocks[index].Label is { Form: LabelForm.Decimal } ? index : start;
    }

    private Words Over(int first, int last)
    {
        var (begins, ends) = (layout.Blocks[first], layout.Blocks[last]);
        return first == last ? begins.Words : layout.Between(begins, begins.Label is null ? begins.Body : 0, ends, ends.Plain.Length);
    }
}
