using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Account;

public sealed partial class JoinTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Makes_the_first_administrator_who_sets_up_a_code_and_arrives_at_the_desk()
    {
        var link = (await site.WithAsync(parts => parts.GetRequiredService<FirstAdministrator>().LinkAsync(CancellationToken.None)))!;
        using var visitor = site.Open();

        var joined = await visitor.PostAsync(link, ("FullName", "Ruth Pell"), ("Email", "ruth.pell@marlshire.example"), ("Password", "quiet heron under bridge"));
        Assert.Equal("/account/second-factor", joined.To?.OriginalString);
        Assert.Equal("/account/second-factor", (await visitor.GetAsync("/desk")).To?.OriginalString);

        var setUp = await visitor.GetAsync("/account/second-factor");
        Assert.Contains("<svg", setUp.Page, StringComparison.Ordinal);
        var codes = await visitor.PostAsync("/account/second-factor", ("Code", AuthenticatorApp.Code(Key().Match(setUp.Page).Groups["key"].Value)));
        Assert.Equal(10, RecoveryCode().Count(codes.Page));

        var desk = await visitor.GetAsync("/desk/accounts");
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains("ruth.pell@marlshire.example", desk.Page, StringComparison.Ordinal);

        Assert.Null(await site.WithAsync(parts => parts.GetRequiredService<FirstAdministrator>().LinkAsync(CancellationToken.None)));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).Status);
    }

    [Fact]
    public async Task Answers_a_link_that_was_never_made_like_one_that_is_spent()
    {
        using var visitor = site.Open();

        var answer = await visitor.GetAsync("/account/join/" + new string('x', 43));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("This link does not work", answer.Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("""id="key">(?<key>[A-Z2-7]+)<""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex("<code>[A-Z0-9]{5}-[A-Z0-9]{5}</code>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RecoveryCode();
}
