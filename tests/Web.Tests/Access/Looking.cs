using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Access;

/// <summary>
/// Looks at the page that a browser shows, as people with different eyes, hands and screens meet it: with axe at two widths, at 320 px, with text
/// of twice the size, and by the keys. Collects what is wrong, so that one run tells all of it.
/// </summary>
internal sealed class Looking
{
    /// <summary>axe and the checks beside it: puts <c>look</c> into the page.</summary>
    public static readonly string Script = 
        new BundledAxeScriptProvider().GetScript() + ";" + File.ReadAllText(Path.Combine(Repository.Root, "tests", "Web.Tests", "Access", "look.js"));

    private readonly Dictionary<string, string> _titles = new(StringComparer.Ordinal);

    public List<string> Wrong { get; } = [];

    /// <summary>Looks at what the browser shows now.</summary>
    /// <param name="page">The browser.</param>
    /// <param name="name">How the report, and the picture, calls it.</param>
    /// <param name="whole">Whether the page is one of its own, with header, menu and footer, and a title that no other has; false for a page in another state.</param>
    public async Task LookAsync(IPage page, string name, bool whole)
    {
        await page.SetViewportSizeAsync(1280, 900);
        await page.EvaluateAsync(Script);
        if (whole)
        {
            NoteTitle(name, await page.TitleAsync());
            await SkipAsync(page, name);
        }

        await PictureAsync(page, name);
        Note($"{name} at 1280 px", await page.EvaluateAsync<string[]>("whole => look.wide(whole)", whole));
        await page.Keyboard.PressAsync("Tab");
        Note(name, await page.EvaluateAsync<string[]>("look.focus()"));
        await page.SetViewportSizeAsync(320, 800);
        Note($"{name} at 320 px", await page.EvaluateAsync<string[]>("look.narrowest()"));
        await page.SetViewportSizeAsync(390, 844);
        await PictureAsync(page, name);
        Note($"{name} at 390 px", await page.EvaluateAsync<string[]>("look.narrow()"));
    }

    public void Note(string name, IEnumerable<string> wrong) => Wrong.AddRange(wrong.Select(what => $"{name}: {what}"));

    private void NoteTitle(string name, string title)
    {
        if (!_titles.TryAdd(title, name))
        {
            Wrong.Add($"{name}: its title is that of {_titles[title]}: {title}");
        }
    }

    // The first thing that Tab comes to, seen, and it leads past the menu.
    private async Task SkipAsync(IPage page, string name)
    {
        await page.Keyboard.PressAsync("Tab");
        var shown = await page.EvaluateAsync<bool>("document.activeElement.matches('.govuk-skip-link') && document.activeElement.getBoundingClientRect().height > 20");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        if (!shown || !await page.EvaluateAsync<bool>("document.activeElement.closest('main, footer') !== null"))
        {
            Wrong.Add($"{name}: the skip link does not lead past the menu");
        }

        // A link with the focus has GOV.UK's yellow ground and black bar, which axe does not take for a mark of a link.
        await page.EvaluateAsync("document.activeElement.blur()");
    }

    // Asked for by who wants to see them: FOLKMOOT_PICTURES=yes.
    private static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("FOLKMOOT_PICTURES") is { Length: > 0 })
        {
            var file = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')).Trim('-');
            await page.ScreenshotAsync(new PageScreenshotOptions
            {
                Path = Path.Combine(Repository.Pictures, $"{file[..Math.Min(90, file.Length)]}-{page.ViewportSize!.Width}.png"), FullPage = true,
            });
        }
    }
}
