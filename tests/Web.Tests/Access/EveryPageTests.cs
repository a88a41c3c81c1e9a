using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Access;

/// <summary>
/// Everybody can use every page: of the desk, of accounts, of the public record, and those that say what went wrong. Pages come from the site's own
/// routing, so that a new one fails here until an address shows it.
/// </summary>
public sealed class EveryPageTests(SiteFixture site, Chromium chromium) : IClassFixture<SiteFixture>, IClassFixture<Chromium>
{
    // Pages that never show themselves: they send on, or are looked at as a state.
    private static readonly string[] LeadElsewhere = ["/account/sign-out", "/account/passkey", "/account/demonstration/{key}", "/error"];

    // What programs read, and a browser saves to a file.
    private static readonly string[] Files = [".atom", ".ics", ".xml", ".txt", "/paper/{id}/original"];

    [Fact]
    public async Task Every_page_and_state_can_be_used_by_everybody_with_and_without_scripts()
    {
        var record = await FullRecord.FillAsync(site);
        var everybody = await Everybody.ComeAsync(site, chromium, record);
        var looking = new Looking();
        using var html = new ValidHtml();
        var shown = new List<string>();

        foreach (var page in (await PagesAsync()).Where(page => !LeadElsewhere.Contains(page.Pattern) && !Files.Any(ending => page.Pattern.EndsWith(ending, StringComparison.Ordinal))))
        {
            var found = await ShowAsync(everybody, page, record, looking, html);
            looking.Note(page.Pattern, found.Count == 0 ? ["no address in PageAddresses shows it"] : []);
            shown.AddRange(found);
        }

        await new PageStates(site, record, everybody, looking).LookAsync();
        await WithoutScriptsAsync(everybody.Officer, shown, looking);
        looking.Wrong.AddRange(await html.MistakesAsync());

        Assert.True(looking.Wrong.Count == 0, string.Join('\n', looking.Wrong));
    }

    // Pages of accounts first: who has given a password has five minutes to give a code.
    private async Task<IEnumerable<SitePage>> PagesAsync() => (await SitePage.AllAsync(site)).OrderByDescending(page => page.Pattern.StartsWith("/account", StringComparison.Ordinal));

    // The first of them to whom the page shows itself. What answers with data is no page to look at.
    private static async Task<List<string>> ShowAsync(Everybody everybody, SitePage page, FullRecord record, Looking looking, ValidHtml html)
    {
        var shown = new List<string>();
        foreach (var address in PageAddresses.Of(page, record))
        {
            foreach (var who in new[] { everybody.Officer, everybody.HalfWay, everybody.Stranger })
            {
                var answer = await GoAsync(who, address);
                if (answer is not { Status: 200 } || new Uri(answer.Url).AbsolutePath != address.Split('?')[0])
                {
                    continue;
                }

                shown.Add(address);
                if ((await answer.HeaderValueAsync("content-type"))!.StartsWith("text/html", StringComparison.Ordinal))
                {
                    await html.AddAsync(address, await answer.TextAsync());
                    await looking.LookAsync(who, address, whole: true);
                }

                break;
            }
        }

        return shown;
    }

    private async Task WithoutScriptsAsync(IPage officer, List<string> addresses, Looking looking)
    {
        var page = await chromium.OpenAsync(site.Address, scripts: false);
        await page.Context.AddCookiesAsync((await officer.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path }));
        foreach (var address in addresses.Where(address => !address.EndsWith(".json", StringComparison.Ordinal)))
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync(Looking.Script);
            looking.Note($"{address} without scripts", await page.EvaluateAsync<string[]>("look.idle()"));
        }
    }

    // A page that answers with a file, as data does, is shown by the browser as text.
    private static async Task<IResponse?> GoAsync(IPage page, string address) => await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
}
