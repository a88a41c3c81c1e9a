using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>Tells what belongs to the website and not to the paper: menus, banners, forms, words for screen readers.</summary>
/// <param name="lengths">How much each element says.</param>
/// <param name="dropsMenus">Whether menus are to be known by their links alone, because the page does not say where its content is.</param>
internal sealed class Furniture(TextLengths lengths, bool dropsMenus = false)
{
    private const int LongFooter = 500;

    private static readonly FrozenSet<string> s_names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "breadcrumb", "breadcrumbs", "breadcrumb-holder", "colophon", "cookie-banner", "cookies", "element-invisible", "footer", "govuk-skip-link",
        "govuk-visually-hidden", "main-menu", "masthead", "menu", "mobile-menu", "nav", "navbar", "navigation", "pagination", "screen-reader-text",
        "share-links", "side-nav", "sidebar", "sidenav", "site-footer", "site-header", "skip-link", "skip-links", "skiplink", "social-links", "sr-only",
        "visually-hidden", "visuallyhidden", "widget-area");

    private static readonly FrozenSet<string> s_roles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "banner", "complementary", "contentinfo", "menu", "menubar", "navigation", "search");

    /// <summary>Whatever holds more than half of the page's words is no furniture, by whatever name or style.</summary>
    public bool Has(IElement element) =>
        (Elements.IsWordless(element.LocalName) && !IsFoldedTitle(element))
        || ((Styles.IsHidden(element) || ModernGov.IsFurniture(element) || IsNamedSo(element) || IsMenu(element))
            && lengths.Of(element) * 2 < lengths.Total + 1);

    private bool IsMenu(IElement element) => dropsMenus && Elements.IsBlock(element.LocalName) && lengths.IsMenu(element);

    /// <summary>A page whose sections fold away keeps their titles in buttons.</summary>
    private static bool IsFoldedTitle(IElement element) =>
        element is { LocalName: "button", ParentElement: { } parent } && (Elements.HeadingLevel(parent.LocalName) > 0 || parent.LocalName == "summary");

    private bool IsNamedSo(IElement element) => element.LocalName switch
    {
        "nav" or "dialog" => true,
        "header" or "footer" => IsCalledSo(element) || (lengths.Of(element) < LongFooter && !HoldsTitle(element)),
        "form" => lengths.Of(element) < LongFooter,
        _ => IsCalledSo(element),
    };

    private static bool IsCalledSo(IElement element) =>
        s_roles.Contains(element.GetAttribute("role") ?? "") || AnyName(element.ClassName) || AnyName(element.Id);

    private static bool HoldsTitle(IElement element) => element.GetElementsByTagName("h1").Length > 0;

    private static bool AnyName(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        var lookup = s_names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var part in names.AsSpan().Split(' '))
        {
            if (lookup.Contains(names.AsSpan(part)))
            {
                return true;
            }
        }

        return names.Contains("cookie", StringComparison.OrdinalIgnoreCase);
    }
}
