using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Journeys;

/// <summary>The two papers that Folkmoot began from go the whole way, in a real browser: sent in, reviewed, published, read by the public.</summary>
public abstract class FoundingPapersTests(SiteFixture site, Chromium chromium)
{
    [Fact]
    public async Task Eleven_questions_are_reviewed_published_and_found_at_their_words()
    {
        var seed = Repository.Seed("002_d44c4cbbfcddbc55.txt");
        var clerk = await ClerkAtDesk.SitDownAsync(site, chromium, "A Panel");
        await clerk.BringInAsync(seed);
        Assert.Equal(11, await clerk.CountAsync("question"));
        Assert.Equal(5, await clerk.CountAsync("exchange"));
        await clerk.LookAsync("desk-review");

        var page = clerk.Page;
        await page.GetByLabel("Does it answer? (Question 8)").SelectOptionAsync("Put off");
        await page.TurnAsync(() => page.Locator("#p-question-1 button[value=accept]").PressAsync("Enter"));
        await clerk.AcceptTheRestAsync();
        await clerk.PublishAsync(new DateOnly(2020, 1, 16));

        await clerk.LookAsync("public-paper");
        Assert.Contains("Published: ", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await page.ReloadAsync();
        Assert.Equal(0, await page.GetByRole(AriaRole.Alert).CountAsync());
        var questions = page.Locator(".notes a:has(b:text-is('Question'))");
        Assert.Equal(11, await questions.CountAsync());
        Assert.Equal(11, await page.Locator(".notes a:has(b:text-is('Answer'))").CountAsync());
        await questions.Nth(7).ClickAsync();
        Assert.Contains("Put off", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await clerk.LookAsync("public-question");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See these words in the paper" }).First.ClickAsync();
        Assert.EndsWith("meet in public?", (await page.Locator("mark").First.InnerTextAsync()).Trim(), StringComparison.Ordinal);
        await clerk.LookAsync("public-paper-words");
    }

    [Fact]
    public async Task A_resolution_with_its_gate_and_updates_is_reviewed_published_and_found_at_its_words()
    {
        var seed = Repository.Seed("000_2e4cfd7b9e998afc.txt");
        var clerk = await ClerkAtDesk.SitDownAsync(site, chromium, "A Council");
        await clerk.BringInAsync(seed);
        Assert.Equal(1, await clerk.CountAsync("gate"));
        Assert.Equal(7, await clerk.CountAsync("principle"));
        await clerk.LookAsync("desk-review-resolution");

        await clerk.AcceptTheRestAsync();
        await clerk.PublishAsync(new DateOnly(2017, 3, 21));

        var page = clerk.Page;
        await clerk.LookAsync("public-report");
        await page.Locator("main a[href^='/gate/']").First.ClickAsync();
        await clerk.LookAsync("public-gate");
        Assert.Equal(3, await page.Locator("main .gate__condition, main .clauses > li, main ol > li").CountAsync());
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See these words in the paper" }).First.ClickAsync();
        Assert.Contains("until", await page.Locator("mark").First.InnerTextAsync(), StringComparison.Ordinal);
    }
}

public sealed class FoundingPapersSqliteTests(SiteFixture site, Chromium chromium) : FoundingPapersTests(site, chromium), IClassFixture<SiteFixture>, IClassFixture<Chromium>;

public sealed class FoundingPapersPostgresTests(PostgresSite site, Chromium chromium) : FoundingPapersTests(site, chromium), IClassFixture<PostgresSite>, IClassFixture<Chromium>;
