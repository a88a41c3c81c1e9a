using System.Reflection;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Tests.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>One way to a desk page: its address, what it asks for, and the handler that answers.</summary>
internal sealed record DeskRoute(string Pattern, IReadOnlyList<string> Parameters, NeedsAttribute? Needs, string Method, string? Handler)
{
    private static readonly string[] Owned = ["organisation", "body", "meeting", "paper", "import", "record", "officer"];

    /// <summary>True when the address names something that one organisation owns.</summary>
    public bool NamesAnOwner => Parameters.Any(Owned.Contains);

    /// <summary>True when each thing that the address names is there.</summary>
    public bool IsFilled => Parameters.All(name => Owned.Contains(name) || name is "kind" or "person" or "part");

    /// <summary>Every handler of every endpoint under /desk, as the site itself routes.</summary>
    public static async Task<IReadOnlyList<DeskRoute>> AllAsync(SiteFixture site)
    {
        var loader = site.Parts.GetRequiredService<PageLoader>();
        var routes = new List<DeskRoute>();
        foreach (var endpoint in site.Parts.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsDesk))
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            Assert.True(page is not null, $"{endpoint.RoutePattern.RawText} is no page: nothing guards it");
            routes.AddRange(Of(endpoint, await loader.LoadAsync(page, EndpointMetadataCollection.Empty)));
        }

        return routes;
    }

    /// <summary>The address with that council's things in it.</summary>
    public string Path(Council council)
    {
        var path = Parameters.Aggregate("/" + Pattern.TrimStart('/'), (built, name) => Replace(built, name, Value(council, name)));
        return Handler is null ? path : $"{path}?handler={Handler}";
    }

    private static bool IsDesk(RouteEndpoint endpoint) =>
        ("/" + endpoint.RoutePattern.RawText!.TrimStart('/')).StartsWith("/desk", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<DeskRoute> Of(RouteEndpoint endpoint, CompiledPageActionDescriptor page)
    {
        var names = endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name).ToList();
        var ofPage = page.ModelTypeInfo!.GetCustomAttribute<NeedsAttribute>();
        var handlers = page.HandlerMethods.Select(handler =>
            new DeskRoute(endpoint.RoutePattern.RawText!, names, handler.MethodInfo.GetCustomAttribute<NeedsAttribute>() ?? ofPage, handler.HttpMethod.ToUpperInvariant(), handler.Name));
        return page.HandlerMethods.Any(handler => handler.HttpMethod is "Get" or "GET")
            ? handlers
            : handlers.Prepend(new DeskRoute(endpoint.RoutePattern.RawText!, names, ofPage, "GET", null));
    }

    private static string Replace(string path, string name, string value)
    {
        var start = path.IndexOf('{' + name, StringComparison.Ordinal);
        var end = path.IndexOf('}', start);
        return path[..start] + value + path[(end + 1)..];
    }

    private static string Value(Council council, string name) => name switch
    {
        "organisation" => council.Organisation.Value,
        "body" => council.Body.Value,
        "meeting" => council.Meeting.Value,
        "paper" => council.Paper.Value,
        "import" => council.Import.ToString(),
        "person" => council.Person.Value,
        "part" => council.Part.ToString(),
        "officer" => council.Officer.ToString(),
        "kind" => "question",
        "record" => council.Fact.Value,
        _ => "1",
    };
}
