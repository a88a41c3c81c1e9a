using Deque.AxeCore.Playwright;
using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Journeys;

/// <summary>A clerk in a real browser, who does what the pages offer and nothing else.</summary>
internal sealed class ClerkAtDesk
{
    private readonly string _body;

    private ClerkAtDesk(IPage page, string body) => (Page, _body) = (page, body);

    public IPage Page { get; }

    /// <summary>A new clerk of a new organisation, signed in, at the desk.</summary>
    public static async Task<ClerkAtDesk> SitDownAsync(SiteFixture site, Chromium chromium, string organisation)
    {
        var council = await Council.FoundAsync(site, organisation);
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, council.Organisation, null));
        var page = await chromium.OpenAsync(site.Address, visitor);
        page.SetDefaultTimeout(120_000);
        await page.GotoAsync("/desk");
        return new ClerkAtDesk(page, $"{organisation} Health Panel, {organisation}");
    }

    /// <summary>Sends a file in, waits until it has been read, and opens its review.</summary>
    public async Task BringInAsync(string path)
    {
        await Page.GotoAsync("/desk/import");
        await Page.GetByLabel("Whose papers are they?").SelectOptionAsync(new SelectOptionValue { Label = _body });
        await Page.GetByLabel("The files").SetInputFilesAsync(path);
        await PressAsync("Import");
        var review = Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Review it" });
        await review.WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        await LookAsync("desk-import");
        await review.ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    public Task<int> CountAsync(string kind) => Page.Locator($".group[aria-labelledby=g-{kind}] .card").CountAsync();

    public ILocator Card(string key) => Page.Locator($"#p-{key}");

    /// <summary>
    /// Accepts what is left, a kind at a time, by the buttons that offer it. By the key: cards far away have a guessed height until they are drawn, and
    /// what a program's pointer hits right after a long leap may have moved on.
    /// </summary>
    public async Task AcceptTheRestAsync()
    {
        foreach (var button in new[] { "accept-all", "accept" })
        {
            while (await Page.Locator($"button[value={button}]").CountAsync() > 0)
            {
                await Page.TurnAsync(() => Page.Locator($"button[value={button}]").First.PressAsync("Enter"));
            }
        }
    }

    /// <summary>Says what the paper is and makes all of it public; ends on its public page.</summary>
    public async Task PublishAsync(DateOnly date)
    {
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "About this paper" }).ClickAsync();
        await Page.GetByLabel("Day", new PageGetByLabelOptions { Exact = true }).FillAsync(date.Day.ToString());
        await Page.GetByLabel("Month").FillAsync(date.Month.ToString());
        await Page.GetByLabel("Year").FillAsync(date.Year.ToString());
        await LookAsync("desk-details");
        await PressAsync("Save and review");
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Check and publish" }).ClickAsync();
        await PressAsync("Make the whole paper public");
        await LookAsync("desk-publish");
        await PressAsync("Publish");
    }

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    /// <summary>Takes pictures at both widths to be looked at, and lets axe look too.</summary>
    public async Task LookAsync(string name)
    {
        foreach (var width in new[] { 390, 1280 })
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Pictures, $"{name}-{width}.png"), FullPage = true });
            var found = await Page.RunAxe();
            Assert.Empty(found.Violations.Select(violation => $"{name} at {width}: {violation.Id}, {violation.Nodes.FirstOrDefault()?.Html}"));
        }
    }
}
