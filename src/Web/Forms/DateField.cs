using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>A day in three boxes, bound to a <see cref="DateEntry"/>.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateField : Field
{
    protected override void Build(TagHelperOutput output, IReadOnlyList<TagHelperAttribute> passedOn)
    {
        var set = Markup.Wrap("fieldset", "govuk-fieldset", Markup.Tag("legend", "govuk-fieldset__legend govuk-fieldset__legend--s", Label));
        set.Attributes["role"] = "group";
        Describe(set);
        WriteHintAndMistake(output);
        set.InnerHtml.AppendHtml(output.Content.GetContent());
        var typed = For.Model as DateEntry;
        var boxes = Markup.Tag("div", "govuk-date-input", "", $"{Id}-boxes");
        boxes.InnerHtml.AppendHtml(Part("Day", Id, typed?.Day, 2)).AppendHtml(Part("Month", $"{Id}-month", typed?.Month, 2)).AppendHtml(Part("Year", $"{Id}-year", typed?.Year, 4));
        set.InnerHtml.AppendHtml(boxes);
        output.Content.SetHtmlContent(set);
    }

    private TagBuilder Part(string part, string id, string? typed, int width)
    {
        var label = Markup.Tag("label", "govuk-label govuk-date-input__label", part);
        label.Attributes["for"] = id;
        var look = $"govuk-input govuk-date-input__input govuk-input--width-{width}";
        var input = Markup.Tag("input", Mistake is null ? look : look + " govuk-input--error", "", id);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttributes(new Dictionary<string, string?>
        {
            ["name"] = $"{Name}.{part}", ["type"] = "text", ["inputmode"] = "numeric", ["value"] = typed,
        });
        var group = Markup.Wrap("div", "govuk-form-group", label);
        group.InnerHtml.AppendHtml(input);
        return Markup.Wrap("div", "govuk-date-input__item", group);
    }
}
