using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>Several lines: a reason, a summary, the words of a paper.</summary>
[HtmlTargetElement("area-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class AreaField : Field
{
    public int Rows { get; set; } = 3;

    protected override void Build(TagHelperOutput output, IReadOnlyList<TagHelperAttribute> passedOn)
    {
        WriteLabel(output);
        WriteHintAndMistake(output);
        var box = Box("textarea", "govuk-textarea", passedOn);
        box.Attributes["rows"] = Rows.ToString();

        // A browser drops the first line end inside a textarea.
        box.InnerHtml.AppendHtml("\n").Append(Answer);
        output.Content.AppendHtml(box);
    }
}
