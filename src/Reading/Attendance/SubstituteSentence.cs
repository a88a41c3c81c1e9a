using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>Reads who stood in for whom, told in a sentence: "Councillor Ash attended as substitute for Councillor Birch".</summary>
internal static class SubstituteSentence
{
    /// <summary>Those who stood in; the note says for whom.</summary>
    public static List<Attendee> Read(Block block)
    {
        var found = new List<Attendee>();
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            if (block.First(Cue.Substitute, start) is { } hit && hit.End < end && Read(block, start, hit) is { } substitute)
            {
                found.Add(substitute);
            }
        }

        return found;
    }

    private static Attendee? Read(Block block, int start, CueHit hit)
    {
        var other = PersonNames.At(block, Math.Min(hit.End + 1, block.Plain.Length));
        var names = hit.Start - start < 160 ? PersonNames.Read(block, start, hit.Start) : [];
        if (other is null || names.Count == 0)
        {
            return null;
        }

        var swapped = block.Plain.AsSpan(hit.Start, hit.End - hit.Start).EndsWith(" by", StringComparison.OrdinalIgnoreCase);
        var (substitute, member) = swapped ? (other, names[^1]) : (names[^1], other);
        var name = block.Text.Cut(substitute.Start, substitute.End);
        var note = swapped ? block.Text.Cut(member.Start, member.End) : block.Text.Cut(hit.Start, member.End);
        return new Attendee { Name = name.Text, Note = swapped ? "for " + note.Text : note.Text, Span = name.Span };
    }
}
