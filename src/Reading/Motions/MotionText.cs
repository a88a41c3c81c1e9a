using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Finds the words of a motion around the mention of its mover and seconder.</summary>
internal sealed class MotionText
{
    private readonly MotionSentence sentence = new();
    private readonly MotionBehindNames behind;
    private readonly MotionBeforeNames before;

    public MotionText(PageLayout layout)
    {
        behind = new MotionBehindNames(layout);
        before = new MotionBeforeNames(layout, sentence);
    }

    /// <summary>The words, and the index of the last block that holds some of them.</summary>
    /// <param name="draft">Mover and seconder.</param>
    /// <param name="from">First block of the section, inclusive.</param>
    /// <param name="to">Block at which the next motion or section begins, exclusive.</param>
    public (Words Text, int LastBlock) Read(Draft draft, int from, int to)
    {
        var (first, last) = (draft.First, draft.Last);
        if (draft.IsPair && last.End < last.Block.Plain.Length)
        {
            return behind.Sentence(last.Block, last.End, to);
        }

        // "Proposed as a true record by …" says in its own sentence what is moved.
        if (first.Block.Plain.AsSpan(first.Start).StartsWith("proposed as a", StringComparison.OrdinalIgnoreCase))
        {
            return (first.Block.Text.Cut(first.Start, MotionSentence.End(first.Block, first.End)), last.Block.Index);
        }

        if (behind.BetweenBlocks(draft) is { } printed)
        {
            return (printed.Text, last.Block.Index);
        }

        if (Between(draft) is { } between)
        {
            return (between, last.Block.Index);
        }

        var rest = Rest(last);
        if (rest < last.Block.Plain.Length && MotionWords.StartsThatOrTo(last.Block.Plain, rest, last.Block.Plain.Length) && MotionWords.EndsWithColon(last.Block, rest)
            && last.Block.Index + 1 < to)
        {
            return behind.From(last.Block, rest, Math.Min(last.Block.Index + 1, to - 1), to);
        }

        if (rest < last.Block.Plain.Length && !MotionWords.EndsWithColon(last.Block, rest))
        {
            var end = MotionSentence.End(last.Block, rest);
            var accepted = last.Block.Plain.AsSpan(rest, end - rest).IndexOf(" was accepted by ", StringComparison.OrdinalIgnoreCase);
            return (last.Block.Text.Cut(rest, accepted > 0 ? rest + accepted : end), last.Block.Index);
        }

        return behind.Read(draft, last.Block.Index + 1, to) ?? before.Lead(first) ?? before.Preceding(first, from);
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
        var stop = MotionSentence.End(block, first.End);
        end = Math.Min(end, stop);
        var start = MotionWords.Trim(block.Plain, first.End, end);
        end = MotionWords.TrimEnd(block.Plain, start, end);
        if (end - start < 3 || MotionWords.PointsBelow(block.Plain.AsSpan(start, end - start)) || block.Plain.AsSpan(start, end - start) is "as an amendment" or "an amendment" or "the motion" or "seconded" or "as a procedural motion" or "as a motion" or "a procedural motion")
        {
            return null;
        }

        if (!first.IsActive)
        {
            return end - start > 10 && MotionWords.StartsThatOrTo(block.Plain, start, end) ? block.Text.Cut(start, end) : null;
        }

        return PersonNames.At(block, start) is { } name && name.End >= end - 1
            ? block.Text.Cut(sentence.Start(block, first.Start), stop)
            : block.Text.Cut(start, end);
    }

    /// <summary>Where the words of the motion begin behind the last name; the end of the block where none do.</summary>
    private static int Rest(Side last)
    {
        var block = last.Block;
        var plain = block.Plain;
        var end = MotionSentence.End(block, last.End);
        var start = MotionWords.Trim(plain, last.End, end);
        for (var at = start; at < end && at < start + 60; at++)
        {
            if ((at == start || plain[at - 1] is ' ' or '\'') && (MotionWords.StartsThatOrTo(plain, at, end) || plain[at] == '"'))
            {
                return at;
            }
        }

        if (last.IsActive && end - start > 8 && plain[start] is not ':')
        {
            return SaysOutcome(block, start) ? plain.Length : start;
        }

        return MotionWords.EndsWithColon(block, start) ? start : plain.Length;
    }

    private static bool SaysOutcome(Block block, int start) => block.First(Cue.Carried | Cue.Lost | Cue.Decided, start) is { } hit && hit.Start <= start + 4;
}
