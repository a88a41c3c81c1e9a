using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>
/// <c>&lt;state-mark is="draft"&gt;Draft&lt;/state-mark&gt;</c>: a state as a word with a sign and a colour, so that nobody depends on the colour.
/// </summary>
[HtmlTargetElement("state-mark")]
public sealed class StateMark : TagHelper
{
    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["met"] = "✓", ["done"] = "✓", ["confirmed"] = "✓", ["published"] = "✓", ["progress"] = "◐", ["reading"] = "◐", ["not-met"] = "✕",
        ["rejected"] = "✕", ["refused"] = "✕", ["unknown"] = "?", ["found"] = "○", ["edited"] = "✎", ["draft"] = "✎", ["merged"] = "⤵",
        ["public"] = "◉", ["exempt"] = "◫", ["confidential"] = "■", ["ready"] = "→",
    };

    public required string Is { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"state state--{Is}");
        var sign = Markup.Tag("span", "state__sign", Signs.GetValueOrDefault(Is, "○"));
        sign.Attributes["aria-hidden"] = "true";
        output.PreContent.AppendHtml(sign).Append(" ");
    }
}
