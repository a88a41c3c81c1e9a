using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Publication;
using Folkmoot.Web.Pages.Public.Following;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Alerts;

/// <summary>
/// Where the link of a mail leads. Looking changes nothing, because programs look at the links of mails before people do; the button confirms.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class AlertModel(AnswerAlert answer, PublicLists lists) : PageModel
{
    public Alert? Alert { get; private set; }

    public string Words { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel)
    {
        Alert = await answer.FindAsync(secret, cancel);
        if (Alert is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        Words = Followed.Read(Alert?.Of) is { } followed ? await followed.WordsAsync(lists, cancel) : "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancel)
    {
        await answer.ConfirmAsync(secret, cancel);
        return RedirectToPage("/Alerts/Alert", new { secret });
    }
}
