using Deque.AxeCore.Playwright;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;

namespace Folkmoot.Web.Tests.Pages.Account;

/// <summary>Account pages in a real browser, wide and narrow: axe finds nothing, and nothing is wider than the screen.</summary>
public sealed class AccessibilityTests(SiteFixture site, Chromium chromium) : IClassFixture<SiteFixture>, IClassFixture<Chromium>
{
    private static readonly string[] ForEverybody = ["/account/sign-in", "/account/join/none", "/no-such-page"];

    private static readonly string[] ForOfficers =
        ["/account", "/account/password", "/account/second-factor", "/account/recovery-codes", "/desk/accounts", "/desk/accounts/invite"];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Find_nothing_to_mend(int width)
    {
        var council = await Council.FoundAsync(site, $"Marlshire {width}");
        using var officer = await site.Officers.SignedInAsync((Role.Administrator, null, null));
        var page = await chromium.OpenAsync(site.Address);
        await page.SetViewportSizeAsync(width, 900);
        await LookAsync(page, ForEverybody);
        await page.Context.AddCookiesAsync([.. officer.Cookies.GetAllCookies().Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.Address.ToString() })]);
        await LookAsync(page, [.. ForOfficers, $"/desk/accounts/{council.Officer}"]);
    }

    private static async Task LookAsync(Microsoft.Playwright.IPage page, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            await page.GotoAsync(path);
            var found = await page.RunAxe();
            Assert.True(found.Violations.Length == 0, $"{path}: {string.Join("; ", found.Violations.Select(violation => $"{violation.Help} ({violation.Nodes[0].Html})"))}");
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{path} is wider than the screen");
            if (Environment.GetEnvironmentVariable("FOLKMOOT_SHOTS") is { Length: > 0 } shots)
            {
                await page.ScreenshotAsync(new() { Path = $"{shots}/{page.ViewportSize!.Width}{path.Replace('/', '-')}.png", FullPage = true });
            }
        }
    }
}
