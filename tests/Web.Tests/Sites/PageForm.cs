using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>A form as a browser reads it out of a page: where it goes, and what it sends when nobody has typed anything.</summary>
internal sealed record PageForm(string Page, string Address, IReadOnlyList<KeyValuePair<string, string>> Filled, IReadOnlyList<string> Texts)
{
    private static readonly string[] Pressed = ["checkbox", "radio"];
    private static readonly string[] NotTyped = ["hidden", "submit", "button", "file", "checkbox", "radio", "date"];

    /// <summary>The forms of a page that are sent by post, each with its first button pressed and its first choices chosen.</summary>
    public static IReadOnlyList<PageForm> Of(string page, string html) =>
        [.. new HtmlParser().ParseDocument(html).Forms.Where(form => form.GetAttribute("method") is "post").Select(form => Of(page, form))];

    /// <summary>The form with this in that text field, and something that will do in the other empty ones.</summary>
    public List<KeyValuePair<string, string>> With(string field, string text) =>
        [.. Filled.Select(each => each.Key == field ? KeyValuePair.Create(field, text) : each.Value.Length == 0 ? KeyValuePair.Create(each.Key, Plausible(each.Key)) : each)];

    private static PageForm Of(string page, IHtmlFormElement form)
    {
        var filled = new List<KeyValuePair<string, string>>();
        var texts = new List<string>();
        foreach (var element in form.Elements.Where(element => element.GetAttribute("name") is { Length: > 0 }))
        {
            var name = element.GetAttribute("name")!;
            var type = element.GetAttribute("type") ?? "text";
            if (element is IHtmlTextAreaElement or IHtmlInputElement && !NotTyped.Contains(type))
            {
                texts.Add(name);
            }

            if (type != "file" && !filled.Exists(each => each.Key == name && (Pressed.Contains(type) || element is IHtmlButtonElement)) && ValueOf(element) is { } value)
            {
                filled.Add(new(name, value));
            }
        }

        return new PageForm(page, form.GetAttribute("action") is { Length: > 0 } action ? Resolved(page, action) : page, filled, texts);
    }

    // "?kind=question" goes to the same page with another question.
    private static string Resolved(string page, string action) => new Uri(new Uri($"https://site.example{page}"), action).PathAndQuery;

    private static string? ValueOf(IElement element) => element switch
    {
        IHtmlSelectElement select => select.Options.Select(option => option.Value).FirstOrDefault(value => value.Length > 0),
        IHtmlTextAreaElement area => area.Value,
        IHtmlInputElement { Type: "checkbox" } => null,
        _ => element.GetAttribute("value") ?? "",
    };

    private static string Plausible(string name) => name.Split('.')[^1] switch
    {
        "Day" => "4",
        "Month" => "3",
        "Year" => "2025",
        "FirstLine" or "LastLine" => "1",
        "Email" => "kit.osgood@marlshire.example",
        "Time" => "10 am",
        _ => "Wexcombe Heath",
    };
}
