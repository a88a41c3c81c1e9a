using Folkmoot.Web.Tests.Browsers;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Journeys;

/// <summary>An officer who has a keyboard and nothing else: every act is a key. Where a thing cannot be reached by Tab, the journey ends.</summary>
internal sealed class KeyboardOfficer
{
    // More than any page of these journeys has: whoever has not come to a thing by then never will.
    private const int MostKeys = 250;

    // Where the focus is: what it is called, as a reader of screens would say it.
    private const string Focused = """
        () => {
          const at = document.activeElement;
          const label = at.labels?.length ? [...at.labels].map(each => each.textContent).join(' ') : at.getAttribute('aria-label') ?? at.textContent;
          return `${at.tagName.toLowerCase()}: ${(label ?? '').replace(/\s+/g, ' ').trim()}`;
        }
        """;

    private KeyboardOfficer(IPage page) => Page = page;

    public IPage Page { get; }

    public static async Task<KeyboardOfficer> ComeAsync(Chromium chromium, Uri site)
    {
        var page = await chromium.OpenAsync(site);
        page.SetDefaultTimeout(60_000);
        await page.SetViewportSizeAsync(1280, 900);
        return new KeyboardOfficer(page);
    }

    /// <summary>Types an address, as everybody can.</summary>
    public Task GoAsync(string path) => Page.GotoAsync(path);

    public Task<string> FocusAsync() => Page.EvaluateAsync<string>(Focused);

    /// <summary>Presses Tab until a thing of that tag whose name begins so has the focus.</summary>
    public async Task TabToAsync(string tag, string name)
    {
        var passed = new List<string>();
        for (var keys = 0; keys < MostKeys; keys++)
        {
            await Page.Keyboard.PressAsync("Tab");
            var at = await FocusAsync();
            if (at.StartsWith($"{tag}: {name}", StringComparison.Ordinal))
            {
                return;
            }

            passed.Add(at);
        }

        Assert.Fail($"Tab never comes to “{name}” on {Page.Url}. It came past: {string.Join(" | ", passed.Take(40))}");
    }

    public async Task FillAsync(string label, string words)
    {
        await TabToAsync("input", label);
        await Page.Keyboard.TypeAsync(words);
    }

    public async Task WriteAsync(string label, string words)
    {
        await TabToAsync("textarea", label);
        await Page.Keyboard.TypeAsync(words);
    }

    /// <summary>Chooses in a list by typing how the choice begins.</summary>
    public async Task ChooseAsync(string label, string choice)
    {
        await TabToAsync("select", label);
        await Page.Keyboard.TypeAsync(choice);
        var chosen = await Page.EvaluateAsync<string>("document.activeElement.selectedOptions[0].textContent.trim()");
        Assert.StartsWith(choice, chosen, StringComparison.Ordinal);
    }

    /// <summary>Presses a key that leads to another page, and waits for it.</summary>
    public async Task GoByAsync(string key)
    {
        await Page.TurnAsync(() => Page.Keyboard.PressAsync(key));

        // Our typefaces change the height of everything, and move what has the focus into view once more.
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))");
    }

    /// <summary>Goes to a button by Tab and presses it.</summary>
    public async Task PressAsync(string button)
    {
        await TabToAsync("button", button);
        await GoByAsync("Enter");
    }

    /// <summary>Goes to a link by Tab and follows it.</summary>
    public async Task FollowAsync(string link)
    {
        await TabToAsync("a", link);
        await GoByAsync("Enter");
    }

    /// <summary>Fails unless the focus stands on the card of that key.</summary>
    public async Task AssertOnCardAsync(string key) =>
        Assert.Equal($"p-{key}", await Page.EvaluateAsync<string>("document.activeElement.closest('.card')?.id ?? document.activeElement.outerHTML.slice(0, 200)"));

    /// <summary>What the live region of the page says; it is filled when the page has settled.</summary>
    public async Task AssertSaidAsync(string words)
    {
        await Page.WaitForFunctionAsync("() => document.querySelector('.review-bar__said').textContent !== ''");
        Assert.Equal(words, await Page.Locator(".review-bar__said").TextContentAsync());
    }

    public Task KeyAsync(string key) => Page.Keyboard.PressAsync(key);
}
