using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Reads a motion that is printed behind the names of its mover and seconder, over the blocks that it fills.</summary>
internal sealed class MotionBehindNames(PageLayout layout)
{
    private const int MostBlocks = 40;

    private const int LongestHead = 12;

    /// <summary>The motion in the blocks behind the names: a quotation or a "That …" with its clauses.</summary>
    public (Words Text, int LastBlock)? Read(Draft draft, int index, int to)
    {
        var blocks = layout.Blocks;
        index = SkipLeads(index, to);
        if (index >= to)
        {
            return null;
        }

        if (Resolved(blocks[index]) is var that and > 0)
        {
            return Sentence(blocks[index], that, to);
        }

        var open = MotionWords.EndsWithColon(draft.Last.Block, draft.Last.End) || draft.IsPair || MotionWords.IsLead(blocks[index - 1]);
        var begins = MotionWords.Begins(blocks[index]) || (open && (blocks[index].Label is not null || blocks[index - 1].Plain.EndsWith(':') || blocks[index].Said.StartsWith("To ", StringComparison.Ordinal)));
        if (!begins || blocks[index].Begins(Cue.Carried | Cue.Lost) || IsHead(blocks[index].Plain))
        {
            return null;
        }

        return From(blocks[index], blocks[index].Label is null ? 0 : Start(blocks[index]), index, to);
    }

    /// <summary>"Cllr Ash proposed the following:", the motion, and below it "This was seconded by Cllr Birch."</summary>
    public (Words Text, int LastBlock)? BetweenBlocks(Draft draft)
    {
        var (from, to) = (draft.First.Block.Index + 1, draft.Last.Block.Index);
        return from < to && draft.First.Block.Plain.EndsWith(':') && MotionWords.Begins(layout.Blocks[from]) ? From(layout.Blocks[from], 0, from, to) : null;
    }

    /// <summary>"For:" heads those who voted so.</summary>
    private static bool IsHead(string plain) => plain.Length <= LongestHead && plain.EndsWith(':');

    private int SkipLeads(int index, int to)
    {
        var blocks = layout.Blocks;
        for (var skipped = 0; skipped < 3 && index < to && (MotionWords.IsLead(blocks[index]) || Party.Whole(blocks[index]) is not null || IsStray(index, to)); skipped++)
        {
            index++;
        }

        return index;
    }

    /// <summary>An outcome that the extraction set before the words of its motion.</summary>
    private bool IsStray(int index, int to) =>
        layout.Blocks[index].Plain.Length < 12 && index + 1 < to && layout.Blocks[index].Begins(Cue.Carried | Cue.Lost) && MotionWords.Begins(layout.Blocks[index + 1]);

    /// <summary>"RESOLVED - That …": where the words of the motion begin; -1 where the block does not begin so.</summary>
    private static int Resolved(Block block)
    {
        if (!block.Begins(Cue.Decided) || block.First(Cue.Decided, block.Body) is not { } hit)
        {
            return -1;
        }

        var that = block.Plain.AsSpan(hit.End, Math.Min(30, block.Plain.Length - hit.End)).IndexOf("that ", StringComparison.OrdinalIgnoreCase);
        return that < 0 ? -1 : hit.End + that;
    }

    private static int Start(Block block) => block.Label?.Form == LabelForm.Bullet ? block.Body : 0;

    /// <summary>The last block of the motion that begins in a block.</summary>
    private int LastOf(int index, int to)
    {
        var blocks = layout.Blocks;
        var quoted = blocks[index].Said.StartsWith("\"", StringComparison.Ordinal);
        var last = index;
        while (last + 1 < Math.Min(to, index + MostBlocks))
        {
            if (quoted && blocks[last].Plain.AsSpan().TrimEnd(" .;").EndsWith("\"", StringComparison.Ordinal))
            {
                return last;
            }

            var next = blocks[last + 1];
            if (next.Begins(Cue.Carried | Cue.Lost) || (!quoted && !MotionWords.GoesOn(next, blocks[last])))
            {
                return last;
            }

            last++;
        }

        return quoted ? index : last;
    }

    /// <summary>The motion goes on from a place in a block to the end of its sentence, over the clauses that follow.</summary>
    public (Words Text, int LastBlock) Sentence(Block block, int start, int to)
    {
        start = MotionWords.Trim(block.Plain, start, block.Plain.Length);
        var end = MotionSentence.End(block, start);
        if (!MotionWords.StartsWith(block.Plain, start, end, "whereas") && (end < block.Plain.Length || !block.Plain.EndsWith(':')))
        {
            return (block.Text.Cut(start, end), block.Index);
        }

        return From(block, start, block.Index, to);
    }

    /// <summary>The motion from a place in a block over the blocks that go on with the words of the <paramref name="first"/>.</summary>
    public (Words Text, int LastBlock) From(Block block, int start, int first, int to)
    {
        var last = LastOf(first, to);
        return (layout.Between(block, start, layout.Blocks[last], layout.Blocks[last].Plain.Length), last);
    }
}
