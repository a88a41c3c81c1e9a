using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Publication;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Pages.Public.Following;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Alerts;

/// <summary>
/// Asks to be told by e-mail what is new in a list or a search. Not there where the site has no mail. Readers get no cookie, so there is no token against
/// forged forms: nothing that a browser carries makes the answer another one, and who forges the form gets no more than by sending it. Where a browser
/// says that a page of another site sent it, it is refused all the same, so that no page uses up its visitors' tries.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class NewModel(AskForAlert ask, PublicLists lists, SiteOptions site) : PageModel
{
    [BindProperty(Name = "of", SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public AlertPace Pace { get; set; } = AlertPace.Daily;

    public Followed Followed { get; private set; } = null!;

    public string Words { get; private set; } = "";

    public IReadOnlyList<Choice> Paces { get; } =
        [new(nameof(AlertPace.Daily), "Once a day, at seven in the morning"), new(nameof(AlertPace.AtOnce), "At once, one mail each time something is published")];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await ReadAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return BadRequest();
        }

        if (!await ReadAsync(cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        return await ask.RunAsync(Email, Followed.Address, Pace, cancel) is AskForAlert.Outcome.Refused refused
            ? this.ShowAgain(nameof(Email), refused.Sentence)
            : RedirectToPage("/Alerts/Asked");
    }

    private async Task<bool> ReadAsync(CancellationToken cancel)
    {
        if (site.Mail is null || Followed.Read(Of) is not { } followed)
        {
            return false;
        }

        Followed = followed;
        Words = await followed.WordsAsync(lists, cancel);
        return true;
    }
}
