using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>One mention of somebody who moves or seconds: "Proposed by Cllr Birch", "Councillor Quill seconded".</summary>
/// <param name="Block">Where it stands.</param>
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
            if (hit.Start >= from && hit.Is(Cue.Moved | Cue.Seconded) && (Around(block, hit, sides) ?? Read(block, hit, from)) is { } side)
            {
                sides.Add(side);
                from = side.End;
            }
        }

        return sides;
    }

    // "Cllr Ash, seconded by Cllr Elm, moved that …": the mover stands before the seconder.
    private static Side? Around(Block block, CueHit hit, List<Side> sides)
    {
        if (hit.Is(Cue.Seconded) || sides.Count == 0 || sides[^1] is not { Seconds: true, Who: not null } seconder || hit.Start - seconder.End is < 0 or > 2
            || !IsVerb(block, hit) || seconder.Start < 4 || block.Plain[seconder.Start - 2] != ',')
        {
            return null;
        }

        return Party.Before(block, seconder.Start - 2) is { } mover ? new Side(false, block, mover, mover.Start, hit.End, IsActive: true) : null;
    }

    private static Side? Read(Block block, CueHit hit, int from)
    {
        var seconds = hit.Is(Cue.Seconded);
        var before = IsVerb(block, hit) && !IsPassive(block.Plain, hit.Start) ? Party.Before(block, hit.Start) ?? Subject(block, hit.Start) : null;
        if (before is { } active && active.Start >= from)
        {
            return new Side(seconds, block, active, active.Start, seconds ? VerbEnd(block.Plain, hit) : hit.End, IsActive: true);
        }

        var after = Party.After(block, hit.End);
        if (after is { } passive)
        {
            return new Side(seconds, block, passive, hit.Start, passive.End, IsActive: false);
        }

        return IsEmptyLabel(block, hit) ? new Side(seconds, block, null, hit.Start, hit.End, IsActive: false) : null;
    }

    /// <summary>"seconded that" is one phrase of the vocabulary; behind the seconder the words of the motion are known by their "that".</summary>
    private static int VerbEnd(string plain, CueHit hit) =>
        plain.AsSpan(hit.Start, hit.End - hit.Start).EndsWith(" that", StringComparison.OrdinalIgnoreCase) ? hit.End - " that".Length : hit.End;

    /// <summary>"Councillor Ash introduced the report and moved …": the sentence begins with who moved.</summary>
    private static Party? Subject(Block block, int verb)
    {
        if (verb < 5 || !block.Plain.AsSpan(verb - 4, 4).SequenceEqual("and "))
        {
            return null;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            if (end > verb)
            {
                return start < verb && verb - start < 200 && PersonNames.At(block, start) is { } name ? new Party(block, name.Start, name.End) : null;
            }
        }

        return null;
    }

    /// <summary>"Moved by", "proposer" and "on the proposal of" name nobody before them.</summary>
    private static bool IsVerb(Block block, CueHit hit)
    {
        var word = block.Plain.AsSpan(hit.Start, hit.End - hit.Start);
        var labels = hit.End < block.Plain.Length && block.Plain[hit.End] == ':' && char.IsUpper(word[0]);
        return !labels && !word.EndsWith(" by", StringComparison.OrdinalIgnoreCase) && !word.Contains("motion", StringComparison.OrdinalIgnoreCase)
            && (word.StartsWith("moved", StringComparison.OrdinalIgnoreCase) || word.StartsWith("proposed", StringComparison.OrdinalIgnoreCase)
                || word.StartsWith("seconded", StringComparison.OrdinalIgnoreCase) || word.StartsWith("nominated", StringComparison.OrdinalIgnoreCase)
                || word.Equals("proposes", StringComparison.OrdinalIgnoreCase) || word.Equals("seconds", StringComparison.OrdinalIgnoreCase)
                || word.Equals("moves", StringComparison.OrdinalIgnoreCase));
    }

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
