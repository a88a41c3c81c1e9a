using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Questions;

/// <summary>Tells which blocks cannot be part of what somebody says.</summary>
internal static class Stops
{
    /// <summary>The block ends any talk: a heading, a decision, a motion, the tail of an item.</summary>
    public static bool Ends(Block block, Outline outline)
    {
        if (block.Kind is BlockKind.Heading or BlockKind.Contents || outline.IsTitle(block) || IsOtherPart(outline.PartOf(block)))
        {
            return true;
        }

        if (IsShouted(block.Plain))
        {
            return true;
        }

        var at = block.Body;
        while (at < block.Plain.Length && block.Plain[at] is '"' or '(' or '*' or ' ')
        {
            at++;
        }

        var hit = CueRow.Of(block).At(at);
        return (hit is { } found && found.Is(Cue.Decided | Cue.Recommended | Cue.Moved | Cue.Seconded))
            || Scan.StartsWithAny(
                block.Plain, at, "resolved", "it was resolved", "it was moved", "it was proposed", "proposed by", "supporting documents", "additional documents", "action", "actions", "signed",
                "decision", "the questions were taken", "questions were taken", "following a vote", "following discussion", "following further discussion", "following debate", "on being put",
                "this concluded", "the meeting closed", "there being no", "page", "notice of motion", "notices of motion", "adjourned notice", "copy of", "and resolved");
    }

    // "NOTICES OF MOTION" on a line of its own heads something else.
    private static bool IsShouted(string plain)
    {
        if (plain.Length is < 6 or > 90 || plain[^1] is '.' or '?' or '"')
        {
            return false;
        }

        foreach (var letter in plain)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return plain.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>A part of the item that reports no talk.</summary>
    public static bool IsOtherPart(Part part) => part is Part.Documents or Part.Votes or Part.Decision;
}
