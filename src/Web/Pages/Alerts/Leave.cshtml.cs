using Folkmoot.Civic.Alerts;
using Folkmoot.Civic.Publication;
using Folkmoot.Web.Pages.Public.Following;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Alerts;

/// <summary>
/// Ends an alert: by the button, or by the one click that a mail program offers, which sends the same form with words of its own (RFC 8058). Whoever
/// left is told so each time.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class LeaveModel(AnswerAlert answer, PublicLists lists) : PageModel
{
    /// <summary>Null once it is left.</summary>
    public Alert? Alert { get; private set; }

    public string Words { get; private set; } = "";

    public async Task OnGetAsync(string secret, CancellationToken cancel)
    {
        Alert = await answer.FindAsync(secret, cancel);
        Words = Followed.Read(Alert?.Of) is { } followed ? await followed.WordsAsync(lists, cancel) : "";
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancel)
    {
        await answer.LeaveAsync(secret, cancel);
        return Page();
    }
}
