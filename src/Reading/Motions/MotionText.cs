using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Finds the words of a motion around the mention of its mover and seconder.</summary>
internal sealed class MotionText(PageLayout layout)
{
    private const int FarthestBack = 8;

    private const int MostBlocks = 40;

    private Block? sentencesOf;
    private int[] starts = [];

    /// <summary>The words, and the index of the last block that holds some of them.</summary>
    /// <param name="draft">Mover and seconder.</param>
    /// <param name="from">First block of the section, inclusive.</param>
    /// <param name="to">Block at which the next motion or section begins, exclusive.</param>
    public (Words Text, int LastBlock) Read(Draft draft, int from, int to)
    {
        var (first, last) = (draft.First, draft.Last);
        if (draft.IsPair && last.End < last.Block.Plain.Length)
        {
            return Sentence(last.Block, last.End, to);
        }

        // "Proposed as a true record by …" says in its own sentence what is moved.
        if (first.Block.Plain.AsSpan(first.Start).StartsWith("proposed as a", StringComparison.OrdinalIgnoreCase))
        {
            return (first.Block.Text.Cut(first.Start, SentenceEnd(first.Block, first.End)), last.Block.Index);
        }

        if (Between(draft) is { } between)
        {
            return (between, last.Block.Index);
        }

        var rest = Rest(last);
        if (rest < last.Block.Plain.Length && StartsThatOrTo(last.Block.Plain, rest, last.Block.Plain.Length) && EndsWithColon(last.Block, rest)
            && last.Block.Index + 1 < to)
        {
            var end = LastOf(Math.Min(last.Block.Index + 1, to - 1), to);
            return (layout.Between(last.Block, rest, layout.Blocks[end], layout.Blocks[end].Plain.Length), end);
        }

        if (rest < last.Block.Plain.Length && !EndsWithColon(last.Block, rest))
        {
            var end = SentenceEnd(last.Block, rest);
            var accepted = last.Block.Plain.AsSpan(rest, end - rest).IndexOf(" was accepted by ", StringComparison.OrdinalIgnoreCase);
            return (last.Block.Text.Cut(rest, accepted > 0 ? rest + accepted : end), last.Block.Index);
        }

        return Following(draft, last.Block.Index + 1, to) ?? Lead(first) ?? Preceding(first, from);
    }

    /// <summary>"Cllr Ash proposed acceptance of the minutes, seconded by …": the words between the two names.</summary>
    private Words? Between(Draft draft)
    {
        var (first, last) = (draft.First, draft.Last);
        if (draft.IsPair || first.Seconds)
        {
            return null;
        }

        var block = first.Block;
        var end = last.Block == block && last.Start > first.End ? last.Start : block.Plain.Length;
        var sentence = SentenceEnd(block, first.End);
        end = Math.Min(end, sentence);
        var start = MotionWords.Trim(block.Plain, first.End, end);
        end = MotionWords.TrimEnd(block.Plain, start, end);
        if (end - start < 3 || block.Plain.AsSpan(start, end - start) is "as an amendment" or "an amendment" or "the motion" or "seconded" or "as a procedural motion" or "as a motion" or "a procedural motion")
        {
            return null;
        }

        if (!first.IsActive)
        {
            return end - start > 10 && StartsThatOrTo(block.Plain, start, end) ? block.Text.Cut(start, end) : null;
        }

        return PersonNames.At(block, start) is { } name && name.End >= end - 1
            ? block.Text.Cut(SentenceStart(block, first.Start), sentence)
            : block.Text.Cut(start, end);
    }

    /// <summary>Where the words of the motion begin behind the last name; the end of the block where none do.</summary>
    private static int Rest(Side last)
    {
        var block = last.Block;
        var plain = block.Plain;
        var end = SentenceEnd(block, last.End);
        var start = MotionWords.Trim(plain, last.End, end);
        for (var at = start; at < end && at < start + 60; at++)
        {
            if ((at == start || plain[at - 1] == ' ') && (StartsThatOrTo(plain, at, end) || plain[at] == '"'))
            {
                return at;
            }
        }

        if (last.IsActive && end - start > 8 && plain[start] is not ':')
        {
            return SaysOutcome(block, start) ? plain.Length : start;
        }

        return EndsWithColon(block, start) ? start : plain.Length;
    }

    private static bool SaysOutcome(Block block, int start) => block.First(Cue.Carried | Cue.Lost | Cue.Decided, start) is { } hit && hit.Start <= start + 4;

    /// <summary>The motion in the blocks behind the names: a quotation or a "That …" with its clauses.</summary>
    private (Words Text, int LastBlock)? Following(Draft draft, int index, int to)
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

        var open = EndsWithColon(draft.Last.Block, draft.Last.End) || draft.IsPair || MotionWords.IsLead(blocks[index - 1]);
        var begins = MotionWords.Begins(blocks[index]) || (open && (blocks[index].Label is not null || blocks[index - 1].Plain.EndsWith(':') || blocks[index].Said.StartsWith("To ", StringComparison.Ordinal)));
        if (!begins || blocks[index].Begins(Cue.Carried | Cue.Lost))
        {
            return null;
        }

        var last = LastOf(index, to);
        return (layout.Between(blocks[index], blocks[index].Label is null ? 0 : Start(blocks[index]), blocks[last], blocks[last].Plain.Length), last);
    }

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

    /// <summary>"A break of five minutes was proposed by …": the words before the verb in its sentence.</summary>
    private (Words Text, int LastBlock)? Lead(Side first)
    {
        var block = first.Block;
        var start = SentenceStart(block, first.Start);
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
            ? (block.Text.Cut(start, SentenceEnd(block, first.Start)), block.Index)
            : (block.Text.Cut(start, end), block.Index);
    }

    /// <summary>"The Motion was proposed by" and "It was proposed by" say nothing of the motion's words.</summary>
    private static bool PointsBack(ReadOnlySpan<char> lead) =>
        lead.Length < 30 && (lead.EndsWith("motion", StringComparison.OrdinalIgnoreCase) || lead.EndsWith("proposal", StringComparison.OrdinalIgnoreCase)
            || lead.EndsWith("amendment", StringComparison.OrdinalIgnoreCase) || lead.Equals("this was", StringComparison.OrdinalIgnoreCase));

    /// <summary>The motion as it was printed before: a quotation or "That …" above, else the sentence or paragraph right before.</summary>
    private (Words Text, int LastBlock) Preceding(Side first, int from)
    {
        var block = first.Block;
        var start = SentenceStart(block, first.Start);
        if (start > block.Body + 3)
        {
            var before = SentenceStart(block, start - 2);
            return (block.Text.Cut(before, start), block.Index);
        }

        for (var i = block.Index - 1; i >= Math.Max(from, block.Index - FarthestBack); i--)
        {
            if (MotionWords.Begins(layout.Blocks[i]))
            {
                return (layout.Blocks[i].Words, block.Index);
            }
        }

        for (var i = block.Index - 1; i >= Math.Max(from, block.Index - 3); i--)
        {
            if (layout.Blocks[i].Plain.Length > 20)
            {
                return (layout.Blocks[i].Words, block.Index);
            }
        }

        return (block.Words, block.Index);
    }

    /// <summary>The motion goes on from a place in a block to the end of its sentence, over the clauses that follow.</summary>
    private (Words Text, int LastBlock) Sentence(Block block, int start, int to)
    {
        start = MotionWords.Trim(block.Plain, start, block.Plain.Length);
        var end = SentenceEnd(block, start);
        if (!MotionWords.StartsWith(block.Plain, start, end, "whereas") && (end < block.Plain.Length || !block.Plain.EndsWith(':')))
        {
            return (block.Text.Cut(start, end), block.Index);
        }

        var last = LastOf(block.Index, to);
        return (layout.Between(block, start, layout.Blocks[last], layout.Blocks[last].Plain.Length), last);
    }

    private static bool StartsThatOrTo(string plain, int start, int end) =>
        MotionWords.StartsWith(plain, start, end, "that ") || MotionWords.StartsWith(plain, start, end, "that,") || MotionWords.StartsWith(plain, start, end, "to ");

    private static bool EndsWithColon(Block block, int from)
    {
        var rest = block.Plain.AsSpan(Math.Min(from, block.Plain.Length)).TrimEnd(" -");
        return rest.Length < 140 && rest.EndsWith(":", StringComparison.Ordinal);
    }

    /// <summary>Where the sentence begins that holds the place.</summary>
    private int SentenceStart(Block block, int at)
    {
        if (sentencesOf != block)
        {
            sentencesOf = block;
            starts = [.. Sentences.Of(block.Plain, block.Body).Select(sentence => sentence.Start)];
        }

        var found = Array.BinarySearch(starts, at);
        found = found < 0 ? ~found - 1 : found;
        return found < 0 ? block.Body : starts[found];
    }

    private static int SentenceEnd(Block block, int at)
    {
        foreach (var (_, end) in Sentences.Of(block.Plain, Math.Min(at, block.Plain.Length)))
        {
            return end;
        }

        return block.Plain.Length;
    }
}
