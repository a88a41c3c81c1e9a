using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>The heading of a list of people inside a block: "Present:", "MEMBERS PRESENT:", "2. To consider apologies for absence:".</summary>
/// <param name="Roll">Which list it heads.</param>
/// <param name="Start">Where it begins in the block's plain line.</param>
/// <param name="Content">Where the list begins, after the heading.</param>
/// <param name="IsWeak">Its words ("Members:", "Staff:") head such a list only among other such lists.</param>
/// <param name="IsOfAll">"Attendees" are all who came, or, below a list of the members, the others.</param>
internal readonly record struct RollHeading(Roll Roll, int Start, int Content, bool IsWeak, bool IsOfAll)
{
    private const Cue Rolls = Cue.Present | Cue.Apologies | Cue.Absent | Cue.InAttendance | Cue.Substitute;

    /// <summary>Every heading in the block, in order.</summary>
    public static List<RollHeading> In(Block block)
    {
        var found = new List<RollHeading>();
        var from = block.Body;
        foreach (var hit in block.Cues)
        {
            if (hit.Start < from || !hit.Is(Rolls) || hit.Is(Cue.Title) || RollWord.Of(block, hit) is not (var roll and not Roll.None))
            {
                continue;
            }

            var opens = found.Count == 0 && RollOpening.IsAt(block, hit);
            var weak = RollWord.IsWeak(block.Plain.AsSpan(hit.Start, hit.End - hit.Start)) && !block.Plain.AsSpan(hit.End).StartsWith(" present", StringComparison.OrdinalIgnoreCase);
            var content = opens && !weak ? RollContent.AfterOpening(block, hit) : weak && roll is Roll.InAttendance or Roll.Present && IsWhole(block, hit) ? block.Plain.Length : RollContent.AfterInner(block, hit);
            if (content < 0)
            {
                continue;
            }

            var ofAll = block.Plain.AsSpan(hit.Start, hit.End - hit.Start).Equals("attendees", StringComparison.OrdinalIgnoreCase);
            found.Add(new RollHeading(roll, opens ? block.Body : hit.Start, content, weak, ofAll));
            from = content;
        }

        return found;
    }

    /// <summary>"Officers" on a line of its own.</summary>
    private static bool IsWhole(Block block, CueHit hit) => hit.Start == 0 && hit.End == block.Plain.Length && char.IsUpper(block.Plain[0]);
}
