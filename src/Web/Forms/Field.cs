using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>
/// One question of a form: its label, a hint, what is wrong with the answer, and the box to answer in. The markup is GOV.UK Frontend's, so
/// that a label always names its box and a mistake is always read out with it.
/// </summary>
public abstract class Field : TagHelper
{
    /// <summary>The property of the page that takes the answer.</summary>
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    /// <summary>One sentence under the label; null for none.</summary>
    public string? Hint { get; set; }

    /// <summary>True writes the label as the heading of a page that asks one thing.</summary>
    public bool Heading { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    protected string Name => View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>The id of the first box, which the error summary links to.</summary>
    protected string Id => FieldId.Of(Name);

    protected string? Mistake => Entry?.Errors.FirstOrDefault()?.ErrorMessage;

    /// <summary>What was typed, also when it could not be bound; otherwise what the page holds.</summary>
    protected string Answer => Entry?.AttemptedValue ?? Convert.ToString(For.Model) ?? "";

    private ModelStateEntry? Entry => View.ViewData.ModelState.GetValueOrDefault(Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var passedOn = output.Attributes.ToList();
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Mistake is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        Build(output, passedOn);
    }

    /// <summary>Writes the inside; attributes that the page gave and this helper does not know go onto the box.</summary>
    protected abstract void Build(TagHelperOutput output, IReadOnlyList<TagHelperAttribute> passedOn);

    protected void WriteLabel(TagHelperOutput output)
    {
        var label = Markup.Tag("label", Heading ? "govuk-label govuk-label--l" : "govuk-label", Label);
        label.Attributes["for"] = Id;
        output.Content.AppendHtml(Heading ? Markup.Wrap("h1", "govuk-label-wrapper", label) : label);
    }

    protected void WriteHintAndMistake(TagHelperOutput output)
    {
        if (Hint is not null)
        {
            output.Content.AppendHtml(Markup.Tag("div", "govuk-hint", Hint, $"{Id}-hint"));
        }

        if (Mistake is not null)
        {
            var mistake = Markup.Tag("p", "govuk-error-message", "", $"{Id}-error");
            mistake.InnerHtml.AppendHtml(Markup.Tag("span", "govuk-visually-hidden", "Error:"));
            mistake.InnerHtml.Append(" ").Append(Mistake);
            output.Content.AppendHtml(mistake);
        }
    }

    protected void Describe(TagBuilder box)
    {
        var by = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Mistake is null ? null : $"{Id}-error" }.Where(id => id is not null));
        if (by.Length > 0)
        {
            box.Attributes["aria-describedby"] = by;
        }
    }

    protected TagBuilder Box(string tag, string look, IReadOnlyList<TagHelperAttribute> passedOn)
    {
        var box = Markup.Tag(tag, Mistake is null ? look : $"{look} {look.Split(' ')[0]}--error", "", Id);
        box.Attributes["name"] = Name;
        Describe(box);
        foreach (var attribute in passedOn)
        {
            box.Attributes[attribute.Name] = attribute.Value?.ToString();
        }

        return box;
    }
}
