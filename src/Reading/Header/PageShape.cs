using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>Recognises the pages of the common UK committee system by the heading that each prints.</summary>
internal static partial class PageShape
{
    private const int Top = 4;

    /// <summary>The kind that the page's own heading names; <see cref="PaperKind.Unknown"/> when it is no such page.</summary>
    public static PaperKind Of(PageLayout layout)
    {
        var at = HeadingAt(layout);
        if (at < 0)
        {
            return PaperKind.Unknown;
        }

        var match = Heading().Match(layout.Blocks[at].Plain);
        return match.Groups["item"].Success ? PaperKind.AgendaItem
            : match.Groups["issue"].Success ? PaperKind.IssueMeetings
            : match.Groups["decision"].Success ? PaperKind.DecisionDetails
            : PaperKind.AgendaAndMinutes;
    }

    /// <summary>Index of the block that is the page's heading; -1 when there is none.</summary>
    public static int HeadingAt(PageLayout layout)
    {
        for (var i = 0; i < layout.Blocks.Count && i < Top; i++)
        {
            if (layout.Blocks[i].Plain.Length < 60 && layout.Blocks[i].Label is null && Heading().IsMatch(layout.Blocks[i].Plain))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex(@"^(?:(?<item>agenda item)|(?<issue>issue(?: - meetings| details)?)|(?<decision>decision(?: details| - .*)|officer decision details|delegated decision)|(?<meeting>agenda(?:, decisions)? and (?:draft |printed )?(?:minutes|decisions)|agenda, (?:draft )?(?:decisions|minutes)(?:,| and).*|decisions and minutes|agenda and decisions and minutes))$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Heading();
}
