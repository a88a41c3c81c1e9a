using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account;

internal sealed class JoinModel(JoinByLink join, SecondFactors factors) : PageModel
{
    /// <summary>Null when the link does not work.</summary>
    public JoinByLink.Bearer? Bearer { get; private set; }

    [BindProperty]
    public string? FullName { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken cancel)
    {
        Bearer = await join.BearerAsync(secret, cancel);
        return Bearer is null ? Spent() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken cancel)
    {
        Bearer = await join.BearerAsync(secret, cancel);
        switch (await join.RunAsync(secret, new JoinByLink.Newcomer(FullName, Email, Password ?? ""), cancel))
        {
            case JoinByLink.Outcome.Joined(var officer) when await factors.HasAnyAsync(officer):
                return RedirectToPage("/Account/SignIn");
            case JoinByLink.Outcome.Joined(var officer):
                await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, Ticket.For(officer.Id, Proof.Password));
                return RedirectToPage("/Account/SecondFactor");
            case JoinByLink.Outcome.Refused(var mistake):
                return this.ShowAgain(mistake.Field, mistake.Words);
            default:
                Bearer = null;
                return Spent();
        }
    }

    private PageResult Spent()
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
