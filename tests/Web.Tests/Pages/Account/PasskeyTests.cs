using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Pages.Account;

/// <summary>In a real browser with an authenticator that Chromium itself plays.</summary>
public sealed class PasskeyTests(SiteFixture site, Chromium chromium) : IClassFixture<SiteFixture>, IClassFixture<Chromium>
{
    private const string Password = "quiet heron under bridge";

    // A passkey belongs to a host name; an address in figures has none.
    private Uri Named => new UriBuilder(site.Address) { Host = "localhost" }.Uri;

    [Fact]
    public async Task Is_added_after_the_password_and_then_signs_in_alone()
    {
        var officer = await site.Officers.WithPasswordAsync(Password, (Role.Administrator, null, null));
        var page = await chromium.OpenAsync(Named);
        await AddAuthenticatorAsync(page);

        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(officer.Email!);
        await page.GetByLabel("Password", new PageGetByLabelOptions { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByLabel("What do you call this device?").FillAsync("work laptop");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.Locator(".recovery-codes li")).ToHaveCountAsync(10);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "I have kept them" }).ClickAsync();
        await page.WaitForURLAsync("**/desk");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync("/account/sign-in?returnUrl=%2Fdesk%2Faccounts");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sign in with a passkey" }).ClickAsync();

        await page.WaitForURLAsync("**/desk/accounts");
        await Assertions.Expect(page.Locator(".head__account")).ToContainTextAsync("Tom Reddle");
    }

    [Fact]
    public async Task Stays_hidden_where_there_is_no_script()
    {
        using var visitor = site.Open();

        var answer = await visitor.GetAsync("/account/sign-in");

        Assert.Matches("data-passkey-part[^>]*hidden", answer.Page);
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
