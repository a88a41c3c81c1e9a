using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary><c>&lt;text-field for="Email" label="E-mail address" type="email" autocomplete="username" /&gt;</c></summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextField : Field
{
    public string Type { get; set; } = "text";

    /// <summary>How wide in letters: 2, 3, 4, 5, 10, 20 or 30; null for all the width.</summary>
    public int? Width { get; set; }

    protected override void Build(TagHelperOutput output, IReadOnlyList<TagHelperAttribute> passedOn)
    {
        WriteLabel(output);
        WriteHintAndMistake(output);
        var box = Box("input", Width is { } width ? $"govuk-input govuk-input--width-{width}" : "govuk-input", passedOn);
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.Attributes["type"] = Type;
        box.Attributes["value"] = Answer;
        output.Content.AppendHtml(box);
    }
}
