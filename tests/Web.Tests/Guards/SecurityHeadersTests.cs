using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Guards;

public sealed class SecurityHeadersTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/account/sign-in")]
    [InlineData("/no-such-page")]
    [InlineData("/assets/no-such-file.css")]
    public async Task Stand_on_every_answer(string path)
    {
        using var visitor = site.Open();

        var headers = (await visitor.GetAsync(path)).Headers;

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("nosniff", headers["X-Content-Type-Options"]);
        Assert.Equal("same-origin", headers["Referrer-Policy"]);
        Assert.False(headers.ContainsKey("Server"));
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/accounts")]
    [InlineData("/account")]
    [InlineData("/account/sign-in")]
    public async Task Keep_desk_and_account_pages_out_of_every_cache(string path)
    {
        using var visitor = await site.Officers.SignedInAsync((Role.Administrator, null, null));

        Assert.Contains("no-store", (await visitor.GetAsync(path)).Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keep_the_cookies_from_scripts_and_from_other_sites()
    {
        using var visitor = site.Open();

        var cookie = (await visitor.GetAsync("/account/sign-in")).Headers["Set-Cookie"];

        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Error_pages_say_what_to_do_and_nothing_about_the_inside()
    {
        using var visitor = site.Open();

        var answer = await visitor.GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("There is no such page", answer.Page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/error")).Status);
    }
}
