using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>One mention of somebody who moves or seconds: "Proposed by Cllr Birch", "Councillor Quill seconded".</summary>
/// <param name="Seconds">The person seconds; otherwise moves.</param>
/// <param name="Who">The person; null where a label waits for a name ("Moved:").</param>
/// <param name="Start">Where the mention begins, in its block's plain line.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsActive">The name stands before the verb.</param>
internal readonly record struct Side(bool Seconds, Block Block, Party? Who, int Start, int End, bool IsActive)
{
    /// <summary>Every mention in the block, in order.</summary>
    public static List<Side> In(Block block)
    {
        var sides = new List<Side>();
        var from = 0;
        foreach (var hit in block.Cues)
        {
            if (hit.Start >= from && hit.Is(Cue.Moved | Cue.Seconded) && Read(block, hit) is { } side && side.Start >= from)
            {
                sides.Add(side);
                from = side.End;
            }
        }

        return sides;
    }

    private static Side? Read(Block block, CueHit hit)
    {
        var seconds = hit.Is(Cue.Seconded);
        var before = IsVerb(block, hit) && !IsPassive(block.Plain, hit.Start) ? Party.Before(block, hit.Start) : null;
        if (before is { } active)
        {
            return new Side(seconds, block, active, active.Start, hit.End, IsActive: true);
        }

        var after = Party.After(block, hit.End);
        if (after is { } passive)
        {
            return new Side(seconds, block, passive, hit.Start, passive.End, IsActive: false);
        }

        return IsEmptyLabel(block, hit) ? new Side(seconds, block, null, hit.Start, hit.End, IsActive: false) : null;
    }

    /// <summary>"Moved by", "proposer" and "on the proposal of" name nobody before them.</summary>
    private static bool IsVerb(Block block, CueHit hit) =>
        block.Plain.AsSpan(hit.Start, hit.End - hit.Start) is var word
        && (word.Equals("moved", StringComparison.OrdinalIgnoreCase) || word.Equals("proposed", StringComparison.OrdinalIgnoreCase)
            || word.Equals("seconded", StringComparison.OrdinalIgnoreCase) || word.Equals("nominated", StringComparison.OrdinalIgnoreCase)
            || word.Equals("proposes", StringComparison.OrdinalIgnoreCase) || word.Equals("seconds", StringComparison.OrdinalIgnoreCase)
            || word.Equals("moves", StringComparison.OrdinalIgnoreCase));

    /// <summary>"was proposed" says what was proposed before the verb, not by whom.</summary>
    private static bool IsPassive(string plain, int at)
    {
        var end = at > 0 ? at - 1 : 0;
        var start = end;
        while (start > 0 && plain[start - 1] != ' ')
        {
            start--;
        }

        return plain.AsSpan(start, end - start) is "was" or "were" or "been" or "be" or "being" or "is" or "are" or "as";
    }

    private static bool IsEmptyLabel(Block block, CueHit hit) =>
        hit.Start == block.Body && block.Plain.AsSpan(hit.End).Trim(" :").IsEmpty;
}
