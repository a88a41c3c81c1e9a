using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>Tells what belongs to the website and not to the paper: menus, banners, forms, words for screen readers.</summary>
internal sealed class Furniture(TextLengths lengths)
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

    public bool Has(IElement element) =>
        Elements.IsWordless(element.LocalName)
        || Styles.IsHidden(element)
        || ModernGov.IsFurniture(element)
        || (IsNamedSo(element) && lengths.Of(element) * 2 < lengths.Total);

    private bool IsNamedSo(IElement element) => element.LocalName switch
    {
        "nav" or "dialog" => true,
        "header" or "footer" => lengths.Of(element) < LongFooter && !HoldsTitle(element),
        "form" => lengths.Of(element) < LongFooter,
        _ => s_roles.Contains(element.GetAttribute("role") ?? "") || AnyName(element.ClassName) || AnyName(element.Id),
    };

    private static bool HoldsTitle(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement { LocalName: "h1" or "h2" })
            {
                return true;
            }
        }

        return false;
    }

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
