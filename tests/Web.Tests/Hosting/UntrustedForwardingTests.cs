using System.Net;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Hosting;

/// <summary>A proxy that was not named is a client like others: what it says about who asks and how is not believed.</summary>
public sealed class UntrustedForwardingTests(UntrustedForwardingTests.OtherProxy site) : IClassFixture<UntrustedForwardingTests.OtherProxy>
{
    [Fact]
    public async Task Does_not_believe_that_a_request_came_over_HTTPS()
    {
        var answer = await HttpsTests.AskAsync(site.Address, "GET / HTTP/1.1", "Host: localhost", "X-Forwarded-Proto: https", "X-Forwarded-For: 203.0.113.7");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Strict-Transport-Security", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Counts_tries_by_the_address_that_really_asked()
    {
        var last = "";
        for (var again = 0; again < 4; again++)
        {
            last = await HttpsTests.AskAsync(site.Address, "POST /account/sign-in HTTP/1.1", "Host: localhost", $"X-Forwarded-For: 203.0.113.{again}", "Content-Length: 0");
        }

        Assert.Equal("HTTP/1.1 429", last[..12]);
    }

    public sealed class OtherProxy : SiteFixture
    {
        internal override SiteOptions Options => base.Options with { Proxies = [IPAddress.Parse("192.0.2.1")], SignInsAMinute = 3 };
    }
}
