using Folkmoot.Web.Hosting;

namespace Folkmoot.Web.Tests.Hosting;

public sealed class WelcomeTests(HttpsTests.BehindProxy site) : IClassFixture<HttpsTests.BehindProxy>
{
    [Fact]
    public async Task Gives_the_first_link_under_the_name_by_which_people_reach_the_site()
    {
        await using var said = new StringWriter();

        await Welcome.SayAsync(site.Parts, "http://127.0.0.1:5480", said, CancellationToken.None);

        Assert.Contains("https://record.marlshire.example/account/join/", said.ToString(), StringComparison.Ordinal);
    }
}
