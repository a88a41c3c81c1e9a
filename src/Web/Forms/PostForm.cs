using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>
/// Puts the token against forged forms also into a form that names its address: the framework leaves it out there, and the site would refuse
/// the form. A form of readers, who get no cookie, says <c>asp-antiforgery="false"</c>.
/// </summary>
[HtmlTargetElement("form", Attributes = "action")]
public sealed class PostForm(IHtmlGenerator html) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var method = context.AllAttributes.TryGetAttribute("method", out var named) ? named.Value?.ToString() : null;
        var open = context.AllAttributes.TryGetAttribute("asp-antiforgery", out var said) && string.Equals(said.Value?.ToString(), "false", StringComparison.OrdinalIgnoreCase);
        if (!open && string.Equals(method, "post", StringComparison.OrdinalIgnoreCase))
        {
            // Null when the form has its token already.
            output.PostContent.AppendHtml(html.GenerateAntiforgery(View));
        }
    }
}
