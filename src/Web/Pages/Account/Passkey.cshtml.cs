using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account;

/// <summary>The script of the sign-in page asks here for a challenge and sends the passkey's answer.</summary>
internal sealed class PasskeyModel(SignInManager<Officer> signIn, UserManager<Officer> officers) : PageModel
{
    private const int LongestCredential = 20_000;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    public IActionResult OnGet() => RedirectToPage("/Account/SignIn");

    public async Task<ContentResult> OnPostOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    public async Task<IActionResult> OnPostAsync()
    {
        var officer = await ProvenAsync();
        return officer is { ClosedAt: null } && !await officers.IsLockedOutAsync(officer)
            ? await this.ArriveAsync(officer.Id, Proof.Passkey, ReturnUrl)
            : this.ShowAgain("", "The passkey was not accepted: try again, or sign in with your password and a code");
    }

    private async Task<Officer?> ProvenAsync()
    {
        if (Credential is not { Length: > 0 and <= LongestCredential } || await AssertionAsync(Credential) is not { Succeeded: true } proven)
        {
            return null;
        }

        // The passkey's counter goes up with each use; an earlier number later on would be a copy.
        await officers.AddOrUpdatePasskeyAsync(proven.User, proven.Passkey);
        return proven.User;
    }

    // Identity throws where no challenge was asked for, as when the page lay open too long.
    private async Task<PasskeyAssertionResult<Officer>?> AssertionAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
