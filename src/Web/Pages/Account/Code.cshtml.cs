using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account;

internal sealed class CodeModel(SignInManager<Officer> signIn, SecondFactors factors) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Account/SignIn") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { ClosedAt: null } officer)
        {
            return RedirectToPage("/Account/SignIn");
        }

        if (string.IsNullOrWhiteSpace(Code))
        {
            return this.ShowAgain(nameof(Code), "Enter the six figures that your app shows");
        }

        return officer.TwoFactorEnabled && await factors.IsRightCodeAsync(officer, Code)
            ? await this.ArriveAsync(officer.Id, Proof.Code, ReturnUrl)
            : this.ShowAgain(nameof(Code), "Enter the figures that your app shows now: each code works once, and after five wrong tries you must wait 15 minutes");
    }
}
