using System.Collections.Frozen;

namespace Folkmoot.Intake.Html;

/// <summary>What the names of HTML elements mean for text.</summary>
internal static class Elements
{
    private static readonly FrozenSet<string> s_blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav", "ol",
        "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private static readonly FrozenSet<string> s_wordless = FrozenSet.Create(
        StringComparer.Ordinal,
        "area", "audio", "button", "canvas", "datalist", "embed", "frame", "frameset", "head", "iframe", "img", "input", "label", "link", "map", "meta",
        "noscript", "object", "optgroup", "option", "picture", "progress", "script", "select", "style", "svg", "template", "textarea", "title", "video");

    public static bool IsBlock(string name) => s_blocks.Contains(name);

    /// <summary>Holds no words of the paper, or words that only a control shows.</summary>
    public static bool IsWordless(string name) => s_wordless.Contains(name);

    /// <summary>1 to 6 for <c>h1</c> to <c>h6</c>; 0 for all others.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
