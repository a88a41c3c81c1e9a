using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Speech;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>Tells the parts of an item on a committee system's page: what it is for, its decision, its minute, its documents.</summary>
internal static partial class PartReader
{
    private static readonly WordOpenings Headings = WordOpenings.Of(
        "decision reason any alternative other options scrutiny consideration conflict call implementation matter minute discussion additional supporting accompanying related attached attachment document media recorded vote voting purpose");

    /// <summary>The part that a block opens when it is nothing but that part's heading; null otherwise.</summary>
    public static Part? Of(Block block)
    {
        if (block.Plain.Length > 60 || block.Label is not null || !(char.IsLetterOrDigit(block.Plain[^1]) || block.Plain[^1] is ':' or ')'))
        {
            return null;
        }

        var match = block.MaySay(Headings) ? Heading().Match(block.Plain) : Match.Empty;
        if (!match.Success)
        {
            return null;
        }

        return match.Groups["decision"].Success ? Part.Decision
            : match.Groups["minutes"].Success ? Part.Minutes
            : match.Groups["documents"].Success ? Part.Documents
            : match.Groups["votes"].Success ? Part.Votes
            : match.Groups["body"].Success ? Part.Body
            : Part.Purpose;
    }

    /// <summary>Gives every block of a section its part.</summary>
    public static void Read(PageLayout layout, Section section, Part[] parts)
    {
        var first = -1;
        for (var i = section.From; i < section.To && first < 0; i++)
        {
            first = Of(layout.Blocks[i]) is not null ? i : -1;
        }

        // A minute printed without its heading stands before the documents.
        first = first >= 0 && Of(layout.Blocks[first]) == Part.Documents && Tells(layout, section.From, first) ? -1 : first;

        var part = Part.Body;
        for (var i = section.From; i < section.To; i++)
        {
            part = Of(layout.Blocks[i]) ?? part;
            parts[i] = i < first || IsBracketed(layout.Blocks[i], i == section.From) ? Part.Purpose : part;
        }
    }

    private static bool Tells(PageLayout layout, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (layout.Blocks[i].Has(Cue.Said | Cue.Replied | Cue.Asked) && !layout.Blocks[i].Plain.StartsWith("To ", StringComparison.Ordinal) && UtteredIn(layout.Blocks[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool UtteredIn(Block block)
    {
        foreach (var (start, end) in Sentences.Of(block.Plain, block.Body))
        {
            return SpeechReader.Read(block, start, end) is not null;
        }

        return false;
    }

    // "[To receive an update]" under the title says what the item was for.
    private static bool IsBracketed(Block block, bool isFirst)
    {
        return isFirst && block.Plain.StartsWith('[') && block.Plain.AsSpan().Contains(']');
    }

    [GeneratedRegex(@"^(?:(?<decision>decisions?(?: taken| made| of the [^:.]{4,40})?)|(?<body>reasons? for (?:the )?(?:decisions?|recommendations?)|(?:any )?(?:alternative|other) options[^:.]{0,40}|(?:scrutiny )?considerations?|conflicts? of interest declared[^:.]{0,40}|call-in|implementation|matters? for decision)|(?<minutes>minutes?(?: text)?|discussion)|(?<documents>(?:additional|supporting|accompanying|related|attached) documents?|attachments?|documents|media)|(?<votes>recorded votes?|voting(?: record)?)|(?<purpose>purpose))\s*:?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
