using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>One of a list that is too long for radio buttons.</summary>
[HtmlTargetElement("select-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectField : Field
{
    public required IReadOnlyList<Choice> Choices { get; set; }

    /// <summary>What stands first and chooses nothing: "Choose a body"; null when the first choice is a good answer.</summary>
    public string? Nothing { get; set; }

    protected override void Build(TagHelperOutput output, IReadOnlyList<TagHelperAttribute> passedOn)
    {
        WriteLabel(output);
        WriteHintAndMistake(output);
        var box = Box("select", "govuk-select", passedOn);
        if (Nothing is not null)
        {
            box.InnerHtml.AppendHtml(Option(new Choice("", Nothing)));
        }

        foreach (var choice in Choices)
        {
            box.InnerHtml.AppendHtml(Option(choice));
        }

        output.Content.AppendHtml(box);
    }

    private TagBuilder Option(Choice choice)
    {
        var option = Markup.Tag("option", "", choice.Words);
        option.Attributes["value"] = choice.Value;
        if (choice.Value == Answer)
        {
            option.Attributes["selected"] = "selected";
        }

        return option;
    }
}
