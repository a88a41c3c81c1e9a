using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>The few things that a style attribute says about words. Style sheets are never read.</summary>
internal static class Styles
{
    /// <summary>The value of one property in lower case; null where the attribute does not set it.</summary>
    public static string? Value(IElement element, string property)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style)
        {
            return null;
        }

        foreach (var part in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan(part);
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant();
            }
        }

        return null;
    }

    public static bool IsBold(IElement element) =>
        element.LocalName is "b" or "strong"
        || Value(element, "font-weight") is "bold" or "bolder" or "600" or "700" or "800" or "900";

    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (Value(element, "display")?.StartsWith("none", StringComparison.Ordinal) ?? false)
        || (Value(element, "visibility")?.StartsWith("hidden", StringComparison.Ordinal) ?? false);

    /// <summary>
    /// Word fills the gap between a label and its paragraph with no-break spaces in a seven point font; a browser shows it as a tab.
    /// </summary>
    public static bool IsWordGap(IElement element) => Value(element, "font")?.StartsWith("7.0pt", StringComparison.Ordinal) ?? false;
}
