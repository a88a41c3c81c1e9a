using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>
/// <c>&lt;button look="primary"&gt;</c>, <c>secondary</c>, <c>warning</c> (for what cannot be undone) or <c>link</c>. A second press of a
/// primary button within a second does nothing.
/// </summary>
[HtmlTargetElement("button", Attributes = "look")]
public sealed class ButtonLook : TagHelper
{
    public required string Look { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Attributes.SetAttribute("class", Look switch
        {
            "link" => "link-button",
            "primary" => "govuk-button",
            _ => $"govuk-button govuk-button--{Look}",
        });
        if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }

        if (Look != "link")
        {
            output.Attributes.SetAttribute("data-module", "govuk-button");
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
        }
    }
}
