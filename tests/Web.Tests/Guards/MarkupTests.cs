using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Folkmoot.Web.Tests.Pages.Public;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>Script and markup in papers, names, titles, reasons and file names are words wherever they are shown: nothing of them becomes an element.</summary>
public sealed class MarkupTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // As short as the shortest field. Each breaks out of another place: text, an attribute in either quotes, an address.
    private static readonly string[] Hostile = ["<img src=x onerror=a()><script>a()", "\"onfocus=a() autofocus x=\"Wex", "'onclick=a()//><svg onload=a()>", "javascript:a()//Wexcombe"];

    [Fact]
    public async Task Stay_words_on_every_page_in_which_they_show()
    {
        var council = await Council.FoundAsync(site, "<script>a()</script>Marlshire");
        using var officer = await DeskForms.OfficerAsync(site, council);
        foreach (var text in Hostile)
        {
            await TypeEverywhereAsync(officer, council, text);
        }

        await officer.PostAsync($"/desk/papers/{council.Paper}/publish", ("Reason", Hostile[0]));

        var shown = 0;
        foreach (var path in await AddressesAsync(officer, council))
        {
            var answer = await officer.GetAsync(path);
            AssertInert(path, answer);
            shown += answer.Page.Contains("&lt;img src=x", StringComparison.Ordinal) || answer.Page.Contains("&lt;script&gt;", StringComparison.Ordinal) ? 1 : 0;
        }

        Assert.InRange(shown, 10, int.MaxValue);
    }

    private async Task TypeEverywhereAsync(Visitor officer, Council council, string text)
    {
        foreach (var page in await DeskForms.PagesAsync(site, council))
        {
            foreach (var form in PageForm.Of(page, (await officer.GetAsync(page)).Page))
            {
                foreach (var field in form.Texts)
                {
                    var answer = await officer.SendAsync(form.Address, form.With(field, text));
                    Assert.True((int)answer.Status < 500, $"{form.Address} {field}: {answer.Status}");
                    AssertInert($"POST {form.Address} {field}", answer);
                }
            }
        }
    }

    private async Task<IEnumerable<string>> AddressesAsync(Visitor officer, Council council)
    {
        var @public = await PublicWalk.FollowAsync(officer, ["/", $"/paper/{council.Paper}", $"/paper/{council.Paper}/versions", $"/question/{council.Fact}", $"/all?paper={council.Paper}"]);
        var odd = Hostile.SelectMany(text => new[] { $"/{Uri.EscapeDataString(text)}", $"/all?on={Uri.EscapeDataString(text)}", $"/desk/people?named={Uri.EscapeDataString(text)}", $"/account/sign-in?returnUrl={Uri.EscapeDataString(text)}" });
        return [.. await DeskForms.PagesAsync(site, council), .. @public.Keys, .. odd];
    }

    // What is sent as something else than a page is never taken for one: every answer says so (nosniff).
    private static void AssertInert(string path, Answer answer)
    {
        if (!answer.Headers.GetValueOrDefault("Content-Type", "text/html").StartsWith("text/html", StringComparison.Ordinal))
        {
            Assert.Equal("nosniff", answer.Headers["X-Content-Type-Options"]);
            return;
        }

        foreach (var element in new HtmlParser().ParseDocument(answer.Page).All)
        {
            var harmful = element.Attributes.FirstOrDefault(attribute => IsHarmful(element, attribute));
            Assert.True(harmful is null, $"{path}: <{element.LocalName} {harmful?.Name}={harmful?.Value}>");
            Assert.True(element.LocalName != "script" || IsData(element) || (element.HasAttribute("src") && element.TextContent.Length == 0), $"{path}: a script of its own: {element.OuterHtml}");
            Assert.DoesNotContain(element.LocalName, new[] { "style", "iframe", "object", "embed", "base", "foreignobject" });
        }
    }

    // Whole JSON, so that no word in it has ended the element.
    private static bool IsData(IElement element) =>
        element.GetAttribute("type") == "application/ld+json" && JsonNode.Parse(element.TextContent) is JsonObject && !element.TextContent.Contains('<', StringComparison.Ordinal);

    private static bool IsHarmful(IElement element, IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || attribute.Name is "style" or "srcdoc" or "autofocus"
        || (attribute.Name is "href" or "src" or "action" or "formaction" or "xlink:href" && attribute.Value.Trim() is var address
            && (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || (element.LocalName == "script" && !address.StartsWith("/assets/", StringComparison.Ordinal))));
}
