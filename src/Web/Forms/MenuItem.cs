using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>One room in the menu; marked when the page lies in it.</summary>
[HtmlTargetElement("menu-item", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MenuItem : TagHelper
{
    public required string Address { get; set; }

    public required string Words { get; set; }

    /// <summary>True for a room whose address begins the address of others, such as the desk itself.</summary>
    public bool Exact { get; set; }

    /// <summary>Other addresses that lie in it, parted by spaces.</summary>
    public string Also { get; set; } = "";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var here = IsHere();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-service-navigation__item" + (here ? " govuk-service-navigation__item--active" : ""));
        var link = Markup.Tag("a", "govuk-service-navigation__link", Words);
        link.Attributes["href"] = Address;
        if (here)
        {
            link.Attributes["aria-current"] = "true";
        }

        output.Content.SetHtmlContent(link);
    }

    private bool IsHere()
    {
        var path = View.HttpContext.Request.Path;
        return Exact ? path == Address : Also.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(Address).Any(address => path.StartsWithSegments(address));
    }
}
