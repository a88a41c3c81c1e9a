using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>
/// What the class names of the committee system mean that most councils of the United Kingdom publish with
/// (addresses such as <c>ieListDocuments.aspx</c>, class names that begin with <c>mg</c>).
/// </summary>
internal static class ModernGov
{
    /// <summary>A site puts its own welcome before the paper; it is never longer than a few sentences.</summary>
    private const int FirstChildren = 40;

    private static readonly string[] s_furniture =
        ["mgHide", "mgHiddenField", "mgFooter", "mgHelpLine", "mgMeetingsEarlierLater", "mgLinkSep", "mgShare"];

    /// <summary>Pages that only the site needs: directions, the votes as a page, other views of the same words.</summary>
    private static readonly string[] s_droppedPages =
        ["mgLocationDetails", "mgListRecordedVotes", "mgChooseDocPack", "mgMeetingAttendance", "ieDecisionDetails"];

    /// <summary>The level that the class gives a heading; 0 where it gives none.</summary>
    public static int HeadingLevel(IElement element) =>
        !element.HasAttribute("class") ? 0
        : Classes.Has(element, "mgMainTitleTxt") ? 1
        : Classes.Has(element, "mgSubTitleTxt") ? 2
        : Classes.Has(element, "mgSectionTitle") && element.LocalName != "caption" ? 2
        : Classes.Has(element, "mgAiTitleTxt") ? 3
        : 0;

    /// <summary>Opens a section of an item: "Decision:", "Minutes:", "Recorded Vote".</summary>
    public static bool IsSection(IElement element) =>
        Classes.Has(element, "mgSubItemTitleTxt") || (element.LocalName == "caption" && Classes.Has(element, "mgSectionTitle"));

    public static bool IsFurniture(IElement element) => Classes.Any(element, s_furniture) || element.LocalName switch
    {
        "caption" => element.ParentElement is { } table && Classes.Has(table, "mgItemTable"),
        "a" => IsDroppedLink(element) || IsWelcome(element),
        "li" => (element.ParentElement is { } list && Classes.Has(list, "mgActionList") && !HoldsFileSize(element)) || IsLoneDroppedLink(element),
        "p" => IsWelcome(element) || IsWebcast(element),
        "h2" => Classes.Has(element, "mgSectionTitle") && element.TextContent.Trim() == "Media",
        _ => false,
    };

    /// <summary>The link that stands where the site cut an item's words off.</summary>
    public static bool IsCut(IElement element) =>
        element.LocalName == "a"
        && LeadsTo(element, "mgAi.aspx")
        && element.TextContent.AsSpan().Trim().StartsWith("view the full", StringComparison.OrdinalIgnoreCase);

    private static bool LeadsTo(IElement link, string page) =>
        link.GetAttribute("href")?.Contains(page, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>A link whose words name no decision or paper; lists of meetings lead to the same pages by their dates, and those stay.</summary>
    private static bool IsDroppedLink(IElement link) =>
        s_droppedPages.Any(page => LeadsTo(link, page))
        && link.TextContent.AsSpan().Trim().StartsWith("view ", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoneDroppedLink(IElement item)
    {
        foreach (var child in item.ChildNodes)
        {
            if (child is IElement { LocalName: "a" } link)
            {
                return IsDroppedLink(link);
            }
        }

        return false;
    }

    private static bool IsWebcast(IElement paragraph) =>
        paragraph.FirstElementChild is { } label
        && Classes.Has(label, "mgLabel")
        && label.TextContent.AsSpan().TrimStart().StartsWith("Webcast", StringComparison.Ordinal);

    /// <summary>What the site itself says to every visitor, between the titles and the content.</summary>
    private static bool IsWelcome(IElement element)
    {
        if (element.ParentElement is not { Id: "modgov" } page || element.HasAttribute("class"))
        {
            return false;
        }

        var before = false;
        foreach (var child in page.ChildNodes.Take(FirstChildren))
        {
            before |= child == element;
            if (child is IElement inside && Classes.Has(inside, "mgContent"))
            {
                return before;
            }
        }

        return false;
    }

    private static bool HoldsFileSize(IElement item) =>
        item.GetElementsByClassName("mgFileSize").Length > 0;
}
