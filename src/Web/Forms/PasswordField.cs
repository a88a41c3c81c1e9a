using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>A password: never sent back into the page. With JavaScript it has a button that shows it.</summary>
[HtmlTargetElement("password-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PasswordField : Field
{
    /// <summary><c>current-password</c> or <c>new-password</c>.</summary>
    public string Autocomplete { get; set; } = "current-password";

    protected override void Build(TagHelperOutput output, IReadOnlyList<TagHelperAttribute> passedOn)
    {
        output.Attributes.SetAttribute("class", output.Attributes["class"].Value + " govuk-password-input");
        output.Attributes.SetAttribute("data-module", "govuk-password-input");
        WriteLabel(output);
        WriteHintAndMistake(output);
        var wrapper = Markup.Wrap("div", "govuk-input__wrapper govuk-password-input__wrapper", Input(passedOn));
        wrapper.InnerHtml.AppendHtml(ShowButton());
        output.Content.AppendHtml(wrapper);
    }

    private TagBuilder Input(IReadOnlyList<TagHelperAttribute> passedOn)
    {
        var box = Box("input", "govuk-input govuk-password-input__input govuk-js-password-input-input", passedOn);
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.MergeAttributes(new Dictionary<string, string?>
        {
            ["type"] = "password", ["autocomplete"] = Autocomplete, ["spellcheck"] = "false", ["autocapitalize"] = "none",
        });
        return box;
    }

    private TagBuilder ShowButton()
    {
        var show = Markup.Tag("button", "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", "Show");
        show.MergeAttributes(new Dictionary<string, string?>
        {
            ["type"] = "button", ["data-module"] = "govuk-button", ["aria-controls"] = Id, ["aria-label"] = "Show password", ["hidden"] = "hidden",
        });
        return show;
    }
}
