using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Layout;

/// <summary>Recognises the pages of the common UK committee system by the heading that each prints.</summary>
internal static partial class PageShape
{
    private const int Top = 4;
    private const int Fields = 8;

    /// <summary>The kind that the page's own heading names; <see cref="PaperKind.Unknown"/> when it is no such page.</summary>
    public static PaperKind Of(PageLayout layout)
    {
        var at = HeadingAt(layout);
        if (at < 0)
        {
            return HasDecisionFields(layout) ? PaperKind.DecisionDetails : PaperKind.Unknown;
        }

        var match = Heading().Match(layout.Blocks[at].Plain);
        return match.Groups["item"].Success ? PaperKind.AgendaItem
            : match.Groups["issue"].Success ? PaperKind.IssueMeetings
            : match.Groups["decision"].Success || match.Groups["notice"].Success ? PaperKind.DecisionDetails
            : PaperKind.AgendaAndMinutes;
    }

    // A decision's page copied without its heading still opens with its fields.
    private static bool HasDecisionFields(PageLayout layout)
    {
        bool maker = false, status = false;
        for (var i = 0; i < layout.Blocks.Length && i < Fields; i++)
        {
            var plain = layout.Blocks[i].Plain;
            maker |= plain.StartsWith("Decision Maker:", StringComparison.OrdinalIgnoreCase);
            status |= plain.StartsWith("Decision status:", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("Is Key decision?", StringComparison.OrdinalIgnoreCase);
        }

        return maker && status;
    }

    /// <summary>The page gives notice of a decision that is yet to be taken.</summary>
    public static bool IsNotice(PageLayout layout) => HeadingAt(layout) is >= 0 and var at && layout.Blocks[at].Plain.StartsWith("notice", StringComparison.OrdinalIgnoreCase);

    /// <summary>The line is the heading of such a page and nothing else.</summary>
    public static bool IsHeading(string line) => line.Length < 60 && Heading().IsMatch(line);

    /// <summary>Index of the block that is the page's heading; -1 when there is none.</summary>
    public static int HeadingAt(PageLayout layout)
    {
        for (var i = 0; i < layout.Blocks.Length && i < Top; i++)
        {
            if (layout.Blocks[i].Label is null && IsHeading(layout.Blocks[i].Plain))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"^(?:(?<item>agenda item)|(?<issue>issue(?: - meetings| details)?)|(?<decision>decision(?: details| - .*)|officer decision details|delegated decision)|(?<notice>notice of (?:(?:an?|the|intended|intention|proposed|forthcoming|to|take|make) ){0,5}key decisions?)|(?<meeting>agenda(?:, (?:draft )?decisions)? and (?:draft |printed )?(?:minutes|decisions)|agenda, (?:draft )?(?:decisions|minutes)(?:,| and).*|decisions and minutes|agenda and decisions and minutes))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
