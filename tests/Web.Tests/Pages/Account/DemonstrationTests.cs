using System.Net;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Account;

public sealed class DemonstrationTests(DemonstrationTests.Demonstration site) : IClassFixture<DemonstrationTests.Demonstration>
{
    private string Link => site.Parts.GetRequiredService<DemonstrationKey>().Path!;

    [Fact]
    public async Task Lets_whoever_has_the_link_in_as_clerk_and_administrator()
    {
        using var visitor = site.Open();

        var answer = await visitor.GetAsync(Link);

        Assert.Equal("/desk", answer.To?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/desk/accounts")).Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Host", "rebound.example")]
    public async Task Stays_shut_to_what_comes_from_elsewhere(string header, string value)
    {
        using var visitor = site.Open();
        visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);

        Assert.False((await visitor.GetAsync(Link)).Headers.ContainsKey("Set-Cookie"));
    }

    [Fact]
    public async Task Stays_shut_to_another_key()
    {
        using var visitor = site.Open();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/demonstration/" + new string('a', 32))).Status);
    }

    [Fact]
    public void Has_no_link_without_a_demonstration_or_beyond_loopback()
    {
        Assert.Null(new DemonstrationKey(site.Options with { Demonstration = false }).Path);
        Assert.Null(new DemonstrationKey(site.Options with { Address = IPAddress.Any }).Path);
    }

    public sealed class Demonstration : SiteFixture
    {
        internal override SiteOptions Options => base.Options with { Demonstration = true };
    }
}
