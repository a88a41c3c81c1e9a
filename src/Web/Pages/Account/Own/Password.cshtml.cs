using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account.Own;

internal sealed class PasswordModel(DeskSeat desk, ChangePassword change) : PageModel
{
    [BindProperty]
    public string? Old { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel) =>
        await change.RunAsync(desk.Officer.OfficerId, desk.Officer.SessionId, Old ?? "", Password ?? "", cancel) is { } mistake
            ? this.ShowAgain(mistake.Field, mistake.Words)
            : RedirectToPage("/Account/Own/Index");
}
