using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Tests.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Web.Tests.Pages.Account;

public sealed class SessionTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Makes_a_copied_cookie_worthless_once_the_officer_signs_out()
    {
        using var visitor = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        using var thief = site.Open();
        thief.Cookies.Add(visitor.Cookies.GetAllCookies());
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/desk")).Status);

        await visitor.PostAsync("/desk", new Dictionary<string, string>(), to: "/account/sign-out");

        Assert.Equal(HttpStatusCode.Redirect, (await thief.GetAsync("/desk")).Status);
    }

    [Fact]
    public async Task Ends_another_session_of_the_officer_and_none_of_somebody_else()
    {
        var officer = await site.Officers.MakeAsync("Ada Fenn", (Role.Administrator, null, null));
        using var here = await site.Officers.SignInAsync(officer, Proof.Code);
        using var there = await site.Officers.SignInAsync(officer, Proof.Code);
        using var stranger = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        var all = await site.WithAsync(parts => parts.GetRequiredService<CivicDb>().Sessions.Where(session => session.EndedAt == null).ToListAsync());
        var thereId = all.Where(session => session.OfficerId == officer.Id).OrderBy(session => session.Id).Last().Id;

        foreach (var session in all.Where(session => session.OfficerId != officer.Id).Select(session => session.Id).Append(thereId))
        {
            await here.PostAsync("/account", new Dictionary<string, string> { ["session"] = session.ToString() }, to: "/account?handler=EndOne");
        }

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/desk")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/desk")).Status);
        Assert.Equal(HttpStatusCode.OK, (await stranger.GetAsync("/desk")).Status);
    }

    [Fact]
    public async Task Signs_out_everywhere()
    {
        var officer = await site.Officers.MakeAsync("Ada Fenn", (Role.Administrator, null, null));
        using var here = await site.Officers.SignInAsync(officer, Proof.Code);
        using var there = await site.Officers.SignInAsync(officer, Proof.Code);

        await here.PostAsync("/account", new Dictionary<string, string>(), to: "/account?handler=EndAll");

        Assert.Equal(HttpStatusCode.Redirect, (await here.GetAsync("/desk")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await there.GetAsync("/desk")).Status);
    }

    [Fact]
    public async Task Counts_a_role_that_was_taken_away_at_once()
    {
        var officer = await site.Officers.MakeAsync("Ada Fenn", (Role.Administrator, null, null));
        using var visitor = await site.Officers.SignInAsync(officer, Proof.Code);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/desk/accounts")).Status);

        await site.WithAsync(parts => parts.GetRequiredService<CivicDb>().Grants.Where(grant => grant.OfficerId == officer.Id).ExecuteDeleteAsync());

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/desk/accounts")).Status);
    }

    [Fact]
    public async Task Shows_what_a_browser_calls_itself_as_words()
    {
        var officer = await site.Officers.MakeAsync("<b>Ada</b>", (Role.Administrator, null, null));
        await site.WithAsync(parts => parts.GetRequiredService<Sessions>().StartAsync(officer.Id, "<img src=x onerror=alert(1)>", CancellationToken.None));
        using var visitor = await site.Officers.SignInAsync(officer, Proof.Code);

        var page = (await visitor.GetAsync("/account")).Page;

        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Ada", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_the_second_factor_page_to_a_password_where_there_is_a_second_factor()
    {
        var (officer, _, _) = await site.Officers.WithAuthenticatorAsync("quiet heron under bridge");
        using var visitor = await site.Officers.SignInAsync(officer, Proof.Password);

        var answer = await visitor.GetAsync("/account/second-factor");

        Assert.DoesNotContain("id=\"key\"", answer.Page, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
    }
}
