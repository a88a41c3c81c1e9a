using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

public sealed class AntiforgeryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // The error page answers whatever method went wrong, and changes nothing. Readers get no cookie and so no token: NewModel says why that is safe.
    private static readonly string[] HaveNoToken = ["/error", "/alerts/new", "/alerts/{secret}", "/alerts/{secret}/leave"];

    [Fact]
    public async Task Refuses_every_form_that_did_not_come_from_our_page()
    {
        var council = await Council.FoundAsync(site, "Marlshire County Council");
        using var visitor = await site.Officers.SignedInAsync((Role.Administrator, null, null), (Role.Clerk, council.Organisation, null));
        var asked = 0;

        foreach (var (path, handler) in await FormsAsync(council))
        {
            var answer = await visitor.SendAsync(path, new Dictionary<string, string>());
            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"POST {path} ({handler}) without a token gave {answer.Status}");
            asked++;
        }

        Assert.NotEqual(0, asked);
    }

    private async Task<IReadOnlyList<(string Path, string Handler)>> FormsAsync(Council council)
    {
        var pages = (await SitePage.AllAsync(site)).Where(page => !HaveNoToken.Contains(page.Pattern));
        return [.. pages.SelectMany(page => page.Page.HandlerMethods
            .Where(handler => !handler.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase))
            .Select(handler => (new DeskRoute(page, null, "POST", handler.Name).Path(council), handler.MethodInfo.Name)))];
    }
}
