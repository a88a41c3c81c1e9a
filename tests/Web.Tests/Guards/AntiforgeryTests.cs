using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Guards;

public sealed class AntiforgeryTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    // The error page answers whatever method went wrong, and changes nothing.
    private static readonly string[] ChangesNothing = ["error"];

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
        var loader = site.Parts.GetRequiredService<PageLoader>();
        var forms = new List<(string, string)>();
        foreach (var endpoint in site.Parts.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page || ChangesNothing.Contains(endpoint.RoutePattern.RawText))
            {
                continue;
            }

            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            var names = endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name).ToList();
            forms.AddRange(compiled.HandlerMethods.Where(handler => !handler.HttpMethod.Equals("GET", StringComparison.OrdinalIgnoreCase))
                .Select(handler => (new DeskRoute(endpoint.RoutePattern.RawText!, names, null, "POST", handler.Name).Path(council), handler.MethodInfo.Name)));
        }

        return forms;
    }
}
