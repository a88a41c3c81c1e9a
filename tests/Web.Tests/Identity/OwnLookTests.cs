using System.Net;
using System.Text;
using Folkmoot.Web.Identity;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Identity;

/// <summary>A site with a partnership's own colours, logo and addresses.</summary>
public sealed class OwnLookTests(OwnLookTests.Partnership site) : IClassFixture<OwnLookTests.Partnership>
{
    private const string Picture = "<svg xmlns='http://www.w3.org/2000/svg'/>";

    [Fact]
    public async Task Serves_the_colours_as_a_stylesheet_that_caches_may_keep()
    {
        using var visitor = site.Open();

        var page = (await visitor.GetAsync("/")).Page;
        var address = page.Split("<link rel=\"stylesheet\" href=\"")[2].Split('"')[0];
        var answer = await visitor.GetAsync(address);

        Assert.StartsWith("/assets/partnership.css?v=", address, StringComparison.Ordinal);
        Assert.Contains("--folkmoot-header:#1d3f72", answer.Page, StringComparison.Ordinal);
        Assert.Equal("public, max-age=86400", answer.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Serves_the_logo_as_a_picture_that_may_do_nothing()
    {
        using var client = new HttpClient { BaseAddress = site.Address };

        using var answer = await client.GetAsync(new Uri("/assets/partnership-logo.svg", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("nosniff", answer.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task Says_who_keeps_the_record_and_where_to_turn()
    {
        using var visitor = site.Open();

        var about = await visitor.GetAsync("/about");

        Assert.Contains("This record is kept by Democratic Services, Marlshire.", about.Text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"mailto:record@marlshire.example\">", about.Page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://marlshire.example/foi\">", about.Page, StringComparison.Ordinal);
        Assert.Contains("No licence for the record has been given here", about.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_readers_no_cookie()
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = site.Address };

        foreach (var path in new[] { "/", "/about", "/glossary", "/browse", "/calendar", "/search?q=hall" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
        }
    }

    /// <summary>A site that was told all but its licence.</summary>
    public sealed class Partnership : SiteFixture
    {
        internal override SiteOptions Options => base.Options with
        {
            Identity = new SiteIdentity
            {
                Header = Colour.Parse("#1d3f72"), Logo = new Logo(Encoding.UTF8.GetBytes(Picture), IsSvg: true), LogoAlt = "Marlshire",
                Keeper = "Democratic Services, Marlshire", Contact = "record@marlshire.example", Foi = "https://marlshire.example/foi",
            },
        };
    }
}
