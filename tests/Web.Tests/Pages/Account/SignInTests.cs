using System.Net;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Account;

public sealed class SignInTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    private const string Password = "quiet heron under bridge";
    private const string Page = "/account/sign-in";

    [Fact]
    public async Task Lets_an_officer_in_with_password_and_code()
    {
        var (officer, key, _) = await site.Officers.WithAuthenticatorAsync(Password, (Role.Administrator, null, null));
        using var visitor = site.Open();

        var first = await visitor.PostAsync(Page, ("Email", officer.Email!), ("Password", Password));
        var second = await visitor.PostAsync("/account/code", ("Code", AuthenticatorApp.Code(key)));
        var desk = await visitor.GetAsync("/desk");

        Assert.Equal("/account/code", first.To?.OriginalString);
        Assert.Equal("/desk", second.To?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, desk.Status);
        Assert.Contains("Tom Reddle", desk.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_open_the_desk_between_password_and_code()
    {
        var (officer, _, _) = await site.Officers.WithAuthenticatorAsync(Password);
        using var visitor = site.Open();

        await visitor.PostAsync(Page, ("Email", officer.Email!), ("Password", Password));

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/desk")).Status);
    }

    [Fact]
    public async Task Takes_a_code_once()
    {
        var (officer, key, _) = await site.Officers.WithAuthenticatorAsync(Password);
        using var visitor = site.Open();
        using var onlooker = site.Open();
        await visitor.PostAsync(Page, ("Email", officer.Email!), ("Password", Password));
        await onlooker.PostAsync(Page, ("Email", officer.Email!), ("Password", Password));
        var code = AuthenticatorApp.Code(key);
        await visitor.PostAsync("/account/code", ("Code", code));

        var again = await onlooker.PostAsync("/account/code", ("Code", code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
    }

    [Fact]
    public async Task Takes_a_recovery_code_once_however_it_is_written()
    {
        var (officer, _, codes) = await site.Officers.WithAuthenticatorAsync(Password);
        Assert.Equal(10, codes.Count);
        var written = codes[0].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        Assert.Equal("/desk", (await WithRecoveryCode(officer, written)).To?.OriginalString);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WithRecoveryCode(officer, written)).Status);
    }

    [Fact]
    public async Task Locks_an_account_after_five_wrong_passwords_and_says_nothing_else_to_strangers()
    {
        var (officer, _, _) = await site.Officers.WithAuthenticatorAsync(Password);
        using var visitor = site.Open();
        for (var wrong = 0; wrong < 5; wrong++)
        {
            await visitor.PostAsync(Page, ("Email", officer.Email!), ("Password", "not the password"));
        }

        var locked = await visitor.PostAsync(Page, ("Email", officer.Email!), ("Password", Password));
        var nobody = await visitor.PostAsync(Page, ("Email", "nobody@marlshire.example"), ("Password", Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.Status);
        Assert.Contains("wait 15 minutes", locked.MistakeAt("Email")!, StringComparison.Ordinal);
        Assert.Equal(nobody.MistakeAt("Email"), locked.MistakeAt("Email"));
        Assert.Equal(nobody.Status, locked.Status);
    }

    [Fact]
    public async Task Locks_an_account_after_five_wrong_codes()
    {
        var (officer, key, _) = await site.Officers.WithAuthenticatorAsync(Password);
        using var visitor = site.Open();
        await visitor.PostAsync(Page, ("Email", officer.Email!), ("Password", Password));
        for (var wrong = 0; wrong < 5; wrong++)
        {
            await visitor.PostAsync("/account/code", ("Code", "12"));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.PostAsync("/account/code", ("Code", AuthenticatorApp.Code(key)))).Status);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("http:evil.example")]
    [InlineData("/desk\r\nLocation: https://evil.example/")]
    public async Task Goes_to_addresses_on_this_site_only(string elsewhere)
    {
        var (officer, key, _) = await site.Officers.WithAuthenticatorAsync(Password);
        using var visitor = site.Open();
        var asked = "?returnUrl=" + Uri.EscapeDataString(elsewhere);
        await visitor.PostAsync(Page + asked, ("Email", officer.Email!), ("Password", Password));

        var arrived = await visitor.PostAsync("/account/code" + asked, ("Code", AuthenticatorApp.Code(key)));

        Assert.Equal("/desk", arrived.To?.OriginalString);
    }

    [Fact]
    public async Task Goes_where_the_officer_wanted_to_go()
    {
        var (officer, key, _) = await site.Officers.WithAuthenticatorAsync(Password);
        using var visitor = site.Open();
        var sent = await visitor.GetAsync("/desk/accounts");
        await visitor.PostAsync(sent.To!.PathAndQuery, ("Email", officer.Email!), ("Password", Password));

        var arrived = await visitor.PostAsync("/account/code?returnUrl=%2Fdesk%2Faccounts", ("Code", AuthenticatorApp.Code(key)));

        Assert.Equal("/account/sign-in?returnUrl=%2Fdesk%2Faccounts", sent.To!.PathAndQuery);
        Assert.Equal("/desk/accounts", arrived.To?.OriginalString);
    }

    [Fact]
    public async Task Says_what_is_missing_beside_each_field()
    {
        using var visitor = site.Open();

        var answer = await visitor.PostAsync(Page, ("Email", " "), ("Password", ""));

        Assert.Equal("Enter your e-mail address", answer.MistakeAt("Email"));
        Assert.Equal("Enter your password", answer.MistakeAt("Password"));
    }

    [Fact]
    public async Task Does_not_echo_a_password()
    {
        using var visitor = site.Open();

        var answer = await visitor.PostAsync(Page, ("Email", "<script>alert(1)</script>"), ("Password", "seen-nowhere-again"));

        Assert.DoesNotContain("seen-nowhere-again", answer.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", answer.Page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(100_000)]
    public async Task Refuses_over_long_answers_in_words(int length)
    {
        using var visitor = site.Open();

        var answer = await visitor.PostAsync(Page, ("Email", new string('a', length) + "@x.example"), ("Password", new string('p', length)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.NotNull(answer.MistakeAt("Email"));
    }

    private async Task<Answer> WithRecoveryCode(Officer officer, string code)
    {
        using var visitor = site.Open();
        await visitor.PostAsync(Page, ("Email", officer.Email!), ("Password", Password));
        return await visitor.PostAsync("/account/recovery-code", ("Code", code));
    }
}
