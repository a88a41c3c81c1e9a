using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>Everything that is wrong, at the top of the page, each mistake a link to its field. Writes nothing when nothing is wrong.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummary : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (View.ViewData.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        var alert = Markup.Wrap("div", "", Markup.Tag("h2", "govuk-error-summary__title", "There is a problem"));
        alert.Attributes["role"] = "alert";
        alert.InnerHtml.AppendHtml(Markup.Wrap("div", "govuk-error-summary__body", Mistakes()));
        output.Content.SetHtmlContent(alert);
    }

    private TagBuilder Mistakes()
    {
        var list = Markup.Tag("ul", "govuk-list govuk-error-summary__list", "");
        foreach (var (name, entry) in View.ViewData.ModelState)
        {
            foreach (var mistake in entry.Errors.Take(1))
            {
                list.InnerHtml.AppendHtml(Mistake(name, mistake.ErrorMessage));
            }
        }

        return list;
    }

    // A mistake without a field, such as "somebody else changed this", has nowhere to link to.
    private static TagBuilder Mistake(string name, string words)
    {
        if (name.Length == 0)
        {
            return Markup.Tag("li", "", words);
        }

        var link = Markup.Tag("a", "", words);
        link.Attributes["href"] = "#" + FieldId.Of(name);
        return Markup.Wrap("li", "", link);
    }
}
