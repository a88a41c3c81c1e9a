using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account;

internal sealed class SignInModel(SignInByPassword signIn) : PageModel
{
    private const string Wrong =
        "Check your e-mail address and password: they do not match, or there were five wrong tries and you must wait 15 minutes";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Email))
        {
            ModelState.AddModelError(nameof(Email), "Enter your e-mail address");
        }

        if (string.IsNullOrEmpty(Password))
        {
            ModelState.AddModelError(nameof(Password), "Enter your password");
        }

        return ModelState.IsValid ? await AnswerAsync(await signIn.RunAsync(Email!.Trim(), Password!)) : this.ShowAgain();
    }

    private async Task<IActionResult> AnswerAsync(SignInByPassword.Outcome outcome)
    {
        switch (outcome)
        {
            case SignInByPassword.Outcome.NeedsSecondFactor(var officer):
                await HttpContext.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, Ticket.HalfWay(officer.Id));
                return RedirectToPage("/Account/Code", new { ReturnUrl });
            case SignInByPassword.Outcome.HasNoSecondFactor(var officer):
                await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, Ticket.For(officer.Id, Proof.Password));
                return RedirectToPage("/Account/SecondFactor");
            default:
                return this.ShowAgain(nameof(Email), Wrong);
        }
    }
}
