using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Tests.Access;
using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Journeys;

/// <summary>The way of a paper, in a browser that runs no scripts, on a desk and on a phone: all of it can be done, and nothing is shown that does nothing.</summary>
public sealed class WithoutScriptsTests(SiteFixture site, Chromium chromium) : IClassFixture<SiteFixture>, IClassFixture<Chromium>
{
    private static readonly string Paper = Path.Combine(AppContext.BaseDirectory, "samples", "brackenford-scrutiny-questions.txt");

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task A_paper_goes_the_whole_way_without_scripts(int width)
    {
        var page = await SitDownAsync(width);
        await SendInAsync(page, width);
        await ReviewAsync(page);
        await PublishAsync(page);

        Assert.Contains("removed by two thirds of them", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("main a[href^='/question/']").First.ClickAsync();
        Assert.Contains("Who can dismiss the Chair", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<IPage> SitDownAsync(int width)
    {
        var council = await Council.FoundAsync(site, $"Brackenford {width}");
        using var visitor = await site.Officers.SignedInAsync((Role.Clerk, council.Organisation, null));
        var page = await chromium.OpenAsync(site.Address, visitor, scripts: false);
        await page.SetViewportSizeAsync(width, 900);
        return page;
    }

    private static async Task SendInAsync(IPage page, int width)
    {
        await GoAsync(page, "/desk/import");
        await page.GetByLabel("Whose papers are they?").SelectOptionAsync(new SelectOptionValue { Index = 1 });

        // The same bytes would be known from the other width.
        await page.GetByLabel("The files").SetInputFilesAsync(new FilePayload
        {
            Name = $"questions-{width}.txt", MimeType = "text/plain", Buffer = [.. await File.ReadAllBytesAsync(Paper), .. System.Text.Encoding.UTF8.GetBytes($"\n{width}\n")],
        });
        await PressAsync(page, "Import");
        while (await page.GetByText("Ready to review").CountAsync() == 0)
        {
            await FollowAsync(page, "See how far it is");
        }

        await FollowAsync(page, "Review it");
    }

    // One card of each sort of act; then all that is left, a kind at a time.
    private static async Task ReviewAsync(IPage page)
    {
        await OnCardAsync(page, "question-1", AriaRole.Button, "Accept");
        Assert.EndsWith("#p-question-2", page.Url, StringComparison.Ordinal);
        await OnCardAsync(page, "question-2", AriaRole.Button, "Reject");
        Assert.Contains("Rejected question 2", await page.Locator(".review-bar").InnerTextAsync(), StringComparison.Ordinal);
        await page.TurnAsync(() => page.Locator("button[value=undo]").ClickAsync());
        Assert.EndsWith("#p-question-2", page.Url, StringComparison.Ordinal);

        await OnCardAsync(page, "question-2", AriaRole.Link, "Edit");
        await page.Locator("#p-question-2 textarea").First.FillAsync("Will the Board meet in public?");
        await PressAsync(page, "Save and accept");
        await OnCardAsync(page, "question-3", AriaRole.Button, "Merge");
        await OnCardAsync(page, "question-5", AriaRole.Link, "Split");
        await LookAsync(page);
        await page.Locator("#p-question-5 input[type=radio]").First.CheckAsync();
        await PressAsync(page, "Split here");

        await page.Locator("#add summary").ClickAsync();
        await page.GetByLabel("What it is").SelectOptionAsync("Promise");
        await page.GetByLabel("The paper’s words, exactly").FillAsync("It had never been tried.");
        await PressAsync(page, "Add");
        Assert.Contains("Added 1 promise", await page.Locator(".review-bar").InnerTextAsync(), StringComparison.Ordinal);
        foreach (var button in new[] { "accept-all", "accept" })
        {
            while (await page.Locator($"button[value={button}]").CountAsync() > 0)
            {
                // By the key: see ClerkAtDesk.
                await page.TurnAsync(() => page.Locator($"button[value={button}]").First.PressAsync("Enter"));
            }
        }
    }

    private static async Task PublishAsync(IPage page)
    {
        await FollowAsync(page, "Check and publish");
        await PressAsync(page, "Make the whole paper public");
        await FollowAsync(page, "See it as the public will");
        await FollowAsync(page, "What is public");
        await PressAsync(page, "Publish");
        Assert.Contains("/paper/", page.Url, StringComparison.Ordinal);
        await LookAsync(page);
    }

    private static async Task GoAsync(IPage page, string path)
    {
        await page.GotoAsync(path);
        await LookAsync(page);
    }

    private static async Task OnCardAsync(IPage page, string key, AriaRole role, string name)
    {
        await page.TurnAsync(() => page.Locator($"#p-{key}").GetByRole(role, new LocatorGetByRoleOptions { Name = name }).ClickAsync());
        await LookAsync(page);
    }

    private static async Task FollowAsync(IPage page, string link)
    {
        await page.TurnAsync(() => page.Locator("main").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = link }).First.ClickAsync());
        await LookAsync(page);
    }

    private static async Task PressAsync(IPage page, string button)
    {
        await page.TurnAsync(() => page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).ClickAsync());
        await LookAsync(page);
    }

    private static async Task LookAsync(IPage page)
    {
        await page.EvaluateAsync(Looking.Script);
        Assert.Empty(await page.EvaluateAsync<string[]>("look.idle()"));
    }
}
