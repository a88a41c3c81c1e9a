using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Guards;

/// <summary>No address that somebody slips into a link leads a browser off the site, however it is written.</summary>
public sealed class ReturnAddressTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Password = "quiet heron under bridge";

    // All end in the way in, which is the same for them: see Arrival.
    private static readonly string[] Known = ["account/sign-in", "account/code", "account/recovery-code", "account/passkey"];

    public static TheoryData<string> Addresses { get; } =
    [
        "//evil.example", "/\\evil.example", "\\\\evil.example", "///evil.example", "https://evil.example", "https:evil.example", "http:///evil.example", " //evil.example",
        "/\t/evil.example", "/\n/evil.example", "~//evil.example", "~/\\evil.example", "javascript:alert(1)", "data:text/html,x", "/%2F/evil.example", "%2F%2Fevil.example",
        "/%5Cevil.example", "@evil.example", "/desk\r\nLocation: //evil.example", "/desk/../..//evil.example", ".evil.example", "",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Leads_an_officer_who_signs_in_to_a_page_of_the_site(string address)
    {
        var (officer, key, _) = await site.Officers.WithAuthenticatorAsync(Password, (Role.Administrator, null, null));
        using var visitor = site.Open();
        var signIn = $"/account/sign-in?returnUrl={Uri.EscapeDataString(address)}";
        AssertLocal(address, await visitor.GetAsync(signIn));

        var half = await visitor.PostAsync(signIn, ("Email", officer.Email!), ("Password", Password));
        AssertLocal(address, half);
        AssertLocal(address, await visitor.GetAsync(half.To!.OriginalString));
        var arrived = await visitor.PostAsync(half.To.OriginalString, ("Code", AuthenticatorApp.Code(key)));

        Assert.Equal(HttpStatusCode.Redirect, arrived.Status);
        AssertLocal(address, arrived);
    }

    [Theory]
    [InlineData("/desk//evil.example")]
    [InlineData("/desk/%2F%2Fevil.example")]
    [InlineData("/desk?returnUrl=//evil.example")]
    [InlineData("//evil.example/desk")]
    [InlineData("/desk/\\evil.example")]
    public async Task Sends_a_stranger_to_sign_in_on_the_site(string path)
    {
        using var visitor = site.Open();

        var answer = await RawRequest.AskAsync(site.Address, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        var location = answer.Split("\r\n").FirstOrDefault(line => line.StartsWith("Location: ", StringComparison.OrdinalIgnoreCase));
        Assert.True(location is null || Stays(location["Location: ".Length..].Replace("http://localhost/", "/", StringComparison.Ordinal)), location);
    }

    [Fact]
    public async Task Knows_every_page_that_takes_such_an_address()
    {
        var loader = site.Parts.GetRequiredService<PageLoader>();
        var taking = new List<string>();
        foreach (var endpoint in site.Parts.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
                var names = compiled.BoundProperties.Select(property => property.Name).Concat(compiled.HandlerMethods.SelectMany(handler => handler.Parameters.Select(parameter => parameter.Name)));
                if (names.Any(name => name.Contains("Url", StringComparison.OrdinalIgnoreCase) || name.Contains("Return", StringComparison.OrdinalIgnoreCase) || name.Contains("Back", StringComparison.OrdinalIgnoreCase)))
                {
                    taking.Add(endpoint.RoutePattern.RawText!.TrimStart('/'));
                }
            }
        }

        Assert.Equal(Known.Order(StringComparer.Ordinal), taking.Distinct().Order(StringComparer.Ordinal));
    }

    private void AssertLocal(string address, Answer answer)
    {
        Assert.True(answer.To is null || Stays(answer.To.OriginalString), $"“{address}” led to {answer.To}");
        var page = new HtmlParser().ParseDocument(answer.Page);
        var addresses = page.QuerySelectorAll("[href], [action], [formaction]").SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("action"), element.GetAttribute("formaction") });
        Assert.All(addresses.OfType<string>(), each => Assert.True(Stays(each), $"“{address}” became a link to {each}"));
        Assert.False(answer.Headers.TryGetValue("Refresh", out var refresh), refresh);
    }

    // As browsers read addresses, which is more forgiving than .NET does.
    private bool Stays(string address) => new Url(new Url(site.Address.ToString()), address).Origin == new Url(site.Address.ToString()).Origin || address.StartsWith('#');
}
