using System.Buffers;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Attendance;

/// <summary>Who was in the chair, where the head of minutes tells it in a sentence: "The Cathaoirleach, Cllr. A. Ash, was in the Chair."</summary>
internal static class InTheChair
{
    private const int Head = 20;
    private const int Longest = 120;

    private static readonly WordOpenings Chair = WordOpenings.Of("chair presided");

    private static readonly SearchValues<string> Presiding =
        SearchValues.Create([" was in the chair", " in the chair", " presided", " took the chair"], StringComparison.OrdinalIgnoreCase);

    public static Attendee? Read(PageLayout layout, Outline outline)
    {
        for (var i = 0; i < layout.Blocks.Length && i < Head; i++)
        {
            var block = layout.Blocks[i];
            if (block.Plain.Length > Longest || outline.SectionOf(block).Item is { Number: not null })
            {
                continue;
            }

            var end = block.MaySay(Chair) ? EndOfName(block.Plain) : -1;
            if (end > 0 && PersonNames.Read(block, block.Body, end) is { Count: > 0 } names)
            {
                return Attendees.Of(block.Text, names[^1] with { Role = null, Note = null });
            }
        }

        return null;
    }

    private static int EndOfName(string plain)
    {
        var at = plain.AsSpan().IndexOfAny(Presiding);
        return at > 0 ? at : -1;
    }
}
