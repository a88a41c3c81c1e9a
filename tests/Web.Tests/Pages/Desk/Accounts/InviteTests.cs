using System.Net;
using System.Text.RegularExpressions;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Desk.Accounts;

public sealed partial class InviteTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Page = "/desk/accounts/invite";

    [Fact]
    public async Task Shows_a_link_once_by_which_the_officer_chooses_a_password()
    {
        var council = await Council.FoundAsync(site, "Marlshire County Council");
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, council.Organisation, null));
        using var invited = site.Open();

        var answer = await administrator.PostAsync(
            Page, ("FullName", "Una Pike"), ("Email", "una.pike@marlshire.example"), ("Role", "Clerk"), ("Where", $"{council.Organisation}/{council.Body}"));
        var link = new Uri(Link().Match(answer.Page).Groups["link"].Value).PathAndQuery;
        Assert.Contains("Una Pike", (await invited.GetAsync(link)).Page, StringComparison.Ordinal);
        var joined = await invited.PostAsync(link, ("Password", "quiet heron under bridge"));

        Assert.Equal("/account/second-factor", joined.To?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await invited.GetAsync(link)).Status);
        Assert.Contains("una.pike@marlshire.example", (await administrator.GetAsync("/desk/accounts")).Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Administrator", "*")]
    [InlineData("Clerk", "other")]
    [InlineData("Clerk", "other/body")]
    public async Task Refuses_a_forged_choice_outside_the_administrators_organisation(string role, string where)
    {
        var own = await Council.FoundAsync(site, $"Marlshire {role} {where.Length}");
        var other = await Council.FoundAsync(site, $"Eastmoor {role} {where.Length}");
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, own.Organisation, null));
        var forged = where.Replace("other", other.Organisation.Value, StringComparison.Ordinal).Replace("body", other.Body.Value, StringComparison.Ordinal);

        var answer = await administrator.PostAsync(Page, ("FullName", "Una Pike"), ("Email", $"{own.Body}@marlshire.example"), ("Role", role), ("Where", forged));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.DoesNotContain("/account/join/", answer.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_an_administrator_only_the_officers_of_their_organisation()
    {
        var own = await Council.FoundAsync(site, "Brackenford Borough Council");
        var other = await Council.FoundAsync(site, "Eastmoor Hospitals");
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, own.Organisation, null));

        var list = (await administrator.GetAsync("/desk/accounts")).Page;

        Assert.Contains(own.Officer.ToString(), list, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Officer.ToString(), list, StringComparison.Ordinal);
        Assert.DoesNotContain("Eastmoor", (await administrator.GetAsync(Page)).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_names_with_markup_or_new_lines_out_and_says_so()
    {
        var council = await Council.FoundAsync(site, "Wexcombe Town Council");
        using var administrator = await site.Officers.SignedInAsync((Role.Administrator, council.Organisation, null));

        var broken = await administrator.PostAsync(
            Page, ("FullName", "Una\r\nSet-Cookie: a=b"), ("Email", "una@marlshire.example"), ("Role", "Clerk"), ("Where", council.Organisation.Value));
        var marked = await administrator.PostAsync(
            Page, ("FullName", "<script>alert(1)</script>"), ("Email", "script@marlshire.example"), ("Role", "Clerk"), ("Where", council.Organisation.Value));

        Assert.Equal("Enter a name on one line, without control characters", broken.MistakeAt("FullName"));
        Assert.False(broken.Headers.ContainsKey("Set-Cookie") && broken.Headers["Set-Cookie"].Contains("a=b", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, marked.Status);
        Assert.DoesNotContain("<script>alert", (await administrator.GetAsync("/desk/accounts")).Page, StringComparison.Ordinal);
    }

    [GeneratedRegex("""id="link">(?<link>[^<]+)<""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
