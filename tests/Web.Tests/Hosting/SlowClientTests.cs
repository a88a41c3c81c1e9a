using System.Net;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Hosting;

/// <summary>Clients that drip are cut off, and nobody waits for them.</summary>
public sealed class SlowClientTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Head = "POST /account/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n";

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX-Drip: ")]
    [InlineData(Head)]
    public async Task Are_cut_off_while_others_are_served(string begun)
    {
        using var others = site.Open();
        var lines = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => RawRequest.DialAsync(site.Address)));
        var ended = lines.Select(line => DripAsync(line, begun)).ToList();

        while (ended.TrueForAll(one => !one.IsCompleted))
        {
            Assert.Equal(HttpStatusCode.OK, (await others.GetAsync("/")).Status);
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        await Task.WhenAll(ended).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Array.ForEach(lines, line => line.Dispose());
    }

    // A letter a second, for as long as the site listens.
    private static async Task DripAsync(RawRequest line, string begun)
    {
        await line.SayAsync(begun);
        var heard = line.HearAsync();
        try
        {
            while (!heard.IsCompleted)
            {
                await line.SayAsync("a");
                await Task.Delay(1_000, TestContext.Current.CancellationToken);
            }
        }
        catch (IOException)
        {
            // It hung up.
        }

        await heard;
    }
}
