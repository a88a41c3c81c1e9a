using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>One page, as the site itself routes to it: tests that ask for every page ask here, so that a new one cannot escape them.</summary>
internal sealed record SitePage(string Pattern, IReadOnlyList<string> Parameters, CompiledPageActionDescriptor Page)
{
    public bool IsOfDesk => Pattern.StartsWith("/desk", StringComparison.OrdinalIgnoreCase);

    /// <summary>False for a page that has nothing to do before it shows itself: a browser that goes there sees it all the same.</summary>
    public bool HandlesGet => Page.HandlerMethods.Any(handler => handler.HttpMethod is "Get" or "GET");

    public static async Task<IReadOnlyList<SitePage>> AllAsync(SiteFixture site)
    {
        var loader = site.Parts.GetRequiredService<PageLoader>();
        var pages = new List<SitePage>();
        foreach (var endpoint in site.Parts.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            Assert.True(page is not null, $"{pattern} is no page: nothing guards it, and nothing looks at it");
            pages.Add(new SitePage(
                pattern, [.. endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name)], await loader.LoadAsync(page, EndpointMetadataCollection.Empty)));
        }

        return pages;
    }

    /// <summary>The address with these values in it.</summary>
    public string Path(Func<string, string> value) => Parameters.Aggregate(Pattern, (path, name) => Put(path, name, value(name)));

    private static string Put(string path, string name, string value)
    {
        var start = path.IndexOf('{' + name, StringComparison.Ordinal);
        var end = path.IndexOf('}', start);
        return path[..start] + value + path[(end + 1)..];
    }
}
