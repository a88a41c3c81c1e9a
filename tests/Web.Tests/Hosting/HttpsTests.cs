using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Hosting;

/// <summary>The site as it is run in earnest: behind a web server that takes HTTPS (docs/operate/serve.md).</summary>
public sealed class HttpsTests(HttpsTests.BehindProxy site) : IClassFixture<HttpsTests.BehindProxy>
{
    private const string Name = "record.marlshire.example";
    private const string Password = "quiet heron under bridge";

    [Fact]
    public async Task Signs_an_officer_in_over_HTTPS_with_cookies_that_nobody_else_can_set_or_read()
    {
        using var proxy = new TlsProxy(site.Address);
        using var browser = new HttpsBrowser(proxy.Port);

        await SignInAsync(browser);
        var desk = await browser.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Equal("max-age=31536000", desk.Headers["Strict-Transport-Security"]);
        Assert.NotEmpty(browser.Set);
        Assert.All(browser.Set, cookie => Assert.Matches("^__Host-", cookie));
        Assert.All(browser.Set, cookie => Assert.Matches("; path=/;", cookie));
        Assert.All(browser.Set, cookie => Assert.Matches("(?i); secure; samesite=strict; httponly", cookie));
        Assert.All(browser.Set, cookie => Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Says_nothing_of_HTTPS_to_who_came_without()
    {
        var answer = await AskAsync(site.Address, "GET / HTTP/1.1", $"Host: {Name}");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Strict-Transport-Security", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Host: evil.example")]
    [InlineData("Host: record.marlshire.example.evil.example")]
    [InlineData("Host: evil.example:443")]
    [InlineData("Host: evil.example\r\nX-Forwarded-Host: record.marlshire.example")]
    [InlineData("Host: ")]
    public async Task Answers_to_no_other_name(string host)
    {
        Assert.StartsWith("HTTP/1.1 400", await AskAsync(site.Address, "GET /account/sign-in HTTP/1.1", host, "X-Forwarded-Proto: https"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Makes_links_from_its_own_name_whatever_else_a_request_says()
    {
        using var proxy = new TlsProxy(site.Address);
        using var browser = new HttpsBrowser(proxy.Port);
        await SignInAsync(browser);
        browser.Claim("X-Forwarded-Host", "evil.example");
        browser.Claim("Forwarded", "host=evil.example;proto=http");
        browser.Claim("X-Original-Host", "evil.example");
        browser.Claim("X-Forwarded-Prefix", "//evil.example");

        var page = await browser.SendAsync(
            "/desk/accounts/invite", ("FullName", "Una Pike"), ("Email", "una.pike@marlshire.example"), ("Role", "Administrator"), ("Where", "*"));

        Assert.Contains($"https://{Name}/account/join/", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_tries_by_the_address_that_the_proxy_saw_not_by_what_a_client_wrote_before_it()
    {
        var statuses = new List<string>();
        for (var again = 0; again < 9; again++)
        {
            statuses.Add((await AskAsync(
                site.Address, "POST /account/sign-in HTTP/1.1", $"Host: {Name}", "X-Forwarded-Proto: https", $"X-Forwarded-For: 198.51.100.{again}, 203.0.113.99", "Content-Length: 0"))[..12]);
        }

        Assert.Equal("HTTP/1.1 429", statuses[^1]);
    }

    internal static Task<string> AskAsync(Uri address, params string[] lines) =>
        RawRequest.AskAsync(address, string.Join("\r\n", lines.Append("Connection: close")) + "\r\n\r\n");

    private async Task SignInAsync(HttpsBrowser browser)
    {
        var (officer, key, _) = await site.Officers.WithAuthenticatorAsync(Password, (Role.Administrator, null, null));
        await browser.SendAsync("/account/sign-in", ("Email", officer.Email!), ("Password", Password));
        await browser.SendAsync("/account/code", ("Code", AuthenticatorApp.Code(key)));
    }

    public sealed class BehindProxy : SiteFixture
    {
        internal override SiteOptions Options => base.Options with { Https = true, Proxies = [IPAddress.Loopback], Hosts = [Name], SignInsAMinute = 8 };
    }
}
