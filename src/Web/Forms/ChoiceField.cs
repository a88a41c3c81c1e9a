using System.Collections;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Folkmoot.Web.Forms;

/// <summary>Answers to see at once: one of them (radio buttons), or any number (checkboxes).</summary>
public abstract class ChoiceField(string kind, string type) : Field
{
    public required IReadOnlyList<Choice> Choices { get; set; }

    /// <summary>True makes the boxes smaller and tighter, for long lists.</summary>
    public bool Small { get; set; }

    protected override void Build(TagHelperOutput output, IReadOnlyList<TagHelperAttribute> passedOn)
    {
        var set = Markup.Wrap("fieldset", "govuk-fieldset", Legend());
        Describe(set);
        WriteHintAndMistake(output);
        set.InnerHtml.AppendHtml(output.Content.GetContent());
        var list = Markup.Tag("div", Small ? $"govuk-{kind} govuk-{kind}--small" : $"govuk-{kind}", "");
        list.Attributes["data-module"] = $"govuk-{kind}";
        var chosen = Chosen();
        for (var place = 0; place < Choices.Count; place++)
        {
            list.InnerHtml.AppendHtml(Item(Choices[place], place == 0 ? Id : $"{Id}-{place + 1}", chosen));
        }

        set.InnerHtml.AppendHtml(list);
        output.Content.SetHtmlContent(set);
    }

    private TagBuilder Legend()
    {
        var look = Heading ? "govuk-fieldset__legend govuk-fieldset__legend--l" : "govuk-fieldset__legend govuk-fieldset__legend--s";
        return Heading
            ? Markup.Wrap("legend", look, Markup.Tag("h1", "govuk-fieldset__heading", Label))
            : Markup.Tag("legend", look, Label);
    }

    private TagBuilder Item(Choice choice, string id, HashSet<string> chosen)
    {
        var item = Markup.Wrap("div", $"govuk-{kind}__item", Input(choice, id, chosen));
        var label = Markup.Tag("label", $"govuk-label govuk-{kind}__label", choice.Words);
        label.Attributes["for"] = id;
        item.InnerHtml.AppendHtml(label);
        if (choice.Hint is not null)
        {
            item.InnerHtml.AppendHtml(Markup.Tag("div", $"govuk-hint govuk-{kind}__hint", choice.Hint, $"{id}-hint"));
        }

        return item;
    }

    private TagBuilder Input(Choice choice, string id, HashSet<string> chosen)
    {
        var input = Markup.Tag("input", $"govuk-{kind}__input", "", id);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttributes(new Dictionary<string, string?> { ["name"] = Name, ["type"] = type, ["value"] = choice.Value });
        if (choice.Hint is not null)
        {
            input.Attributes["aria-describedby"] = $"{id}-hint";
        }

        if (chosen.Contains(choice.Value))
        {
            input.Attributes["checked"] = "checked";
        }

        return input;
    }

    private HashSet<string> Chosen() => For.Model is IEnumerable several and not string
        ? [.. several.Cast<object>().Select(one => one.ToString() ?? "")]
        : new(StringComparer.OrdinalIgnoreCase) { Answer };
}

/// <summary>One answer of several.</summary>
[HtmlTargetElement("radio-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadioField() : ChoiceField("radios", "radio");

/// <summary>Any number of answers; for yes or no, one choice of the value <c>true</c>.</summary>
[HtmlTargetElement("checkbox-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxField() : ChoiceField("checkboxes", "checkbox");
