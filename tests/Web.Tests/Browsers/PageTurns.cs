using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Browsers;

/// <summary>Waits for the page after this one: whoever looks at once may still see the old one, or none.</summary>
internal static class PageTurns
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Does what leads to another page, or to the same page anew, and returns when that has loaded.</summary>
    public static async Task TurnAsync(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("() => { window.isBefore = true; }");
        await act();
        using var waited = new CancellationTokenSource(Patience);
        while (!await IsTurnedAsync(page))
        {
            await Task.Delay(20, waited.Token);
        }
    }

    // Asked from outside, so that it works where a page may run no scripts. Between two pages there is nothing that could answer.
    private static async Task<bool> IsTurnedAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<bool>("() => !window.isBefore && document.readyState === 'complete'");
        }
        catch (PlaywrightException)
        {
            return false;
        }
    }
}
