using Folkmoot.Web.Tests.Sites;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Browsers;

/// <summary>A real browser, started for one test class. Where there is none, its tests are skipped with a sentence that says so.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is { } chromium)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments });
        }
    }

    /// <summary>A new page with cookies of its own, or with those of a visitor who has signed in; <paramref name="scripts"/> false runs no script of a page.</summary>
    public async Task<IPage> OpenAsync(Uri site, Visitor? visitor = null, bool scripts = true)
    {
        Assert.SkipWhen(_browser is null, "skipped: no Chromium on this machine (on Debian: apt install chromium)");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions { BaseURL = site.ToString(), JavaScriptEnabled = scripts });
        await context.AddCookiesAsync((visitor?.Cookies.GetAllCookies() ?? [])
            .Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = site.Host, Path = cookie.Path, HttpOnly = cookie.HttpOnly }));
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
