using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>
/// What the class names of the committee system mean that most councils of the United Kingdom publish with
/// (addresses such as <c>ieListDocuments.aspx</c>, class names that begin with <c>mg</c>).
/// </summary>
internal static class ModernGov
{
    private static readonly string[] s_furniture =
        ["mgHide", "mgHiddenField", "mgFooter", "mgHelpLine", "mgMeetingsEarlierLater", "mgLinkSep", "mgShare", "mgSocial"];

    /// <summary>Pages that only the site needs: directions, the votes as a page, sharing, other views of the same words.</summary>
    private static readonly string[] s_dropped =
        ["mgLocationDetails", "mgListRecordedVotes", "mgChooseDocPack", "mgMeetingAttendance", "ieDecisionDetails", "mgShare"];

    /// <summary>The level that the class gives a heading; 0 where it gives none.</summary>
    public static int HeadingLevel(IElement element) =>
        Is(element, "mgMainTitleTxt") ? 1
        : Is(element, "mgSubTitleTxt") ? 2
        : Is(element, "mgSectionTitle") && element.LocalName != "caption" ? 2
        : Is(element, "mgAiTitleTxt") ? 3
        : 0;

    /// <summary>Opens a section of an item: "Decision:", "Minutes:", "Recorded Vote".</summary>
    public static bool IsSection(IElement element) =>
        Is(element, "mgSubItemTitleTxt") || (element.LocalName == "caption" && Is(element, "mgSectionTitle"));

    public static bool IsFurniture(IElement element)
    {
        if (element.ClassName is { Length: > 0 } && s_furniture.Any(name => Is(element, name)))
        {
            return true;
        }

        return (element.LocalName == "caption" && element.ParentElement is { } table && Is(table, "mgItemTable"))
            || (element.LocalName == "a" && IsDroppedLink(element))
            || (element.LocalName == "li" && element.ParentElement is { } list && Is(list, "mgActionList") && !HoldsFileSize(element));
    }

    /// <summary>The link that stands where the site cut an item's words off.</summary>
    public static bool IsCut(IElement element) =>
        element.LocalName == "a"
        && element.GetAttribute("href")?.Contains("mgAi.aspx", StringComparison.OrdinalIgnoreCase) == true
        && element.GetAttribute("title")?.Contains("full", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsDroppedLink(IElement link) =>
        link.GetAttribute("href") is { } address
        && s_dropped.Any(page => address.Contains(page, StringComparison.OrdinalIgnoreCase))
        && !HoldsFileSize(link);

    private static bool HoldsFileSize(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inside && (Is(inside, "mgFileSize") || (inside.LocalName == "a" && HoldsFileSizeItself(inside))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsFileSizeItself(IElement link)
    {
        foreach (var child in link.ChildNodes)
        {
            if (child is IElement inside && Is(inside, "mgFileSize"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(IElement element, string name) => element.ClassList.Contains(name);
}
