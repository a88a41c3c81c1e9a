using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account;

/// <summary>All that is open to an officer with a password alone: until there is a second factor, the desk is not.</summary>
[Authorize]
internal sealed class SecondFactorModel(
    DeskSeat desk, UserManager<Officer> officers, SecondFactors factors, PasskeyEnrolment passkeys, Sessions sessions, SiteOptions site) : PageModel
{
    private Officer _officer = null!;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    /// <summary>The key that waits for its first code; null when an authenticator is in use.</summary>
    public string? Key { get; private set; }

    /// <summary>Shown once, when the first factor was set up.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    // Who knows a password must not put their own second factor in the place of the officer's.
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        _officer = (await officers.FindByIdAsync(desk.Officer.OfficerId.ToString()))!;
        if (desk.Officer.Proof is Proof.Demonstration || (desk.Officer.Proof is Proof.Password && await factors.HasAnyAsync(_officer)))
        {
            context.Result = Forbid();
            return;
        }

        Key = _officer.TwoFactorEnabled ? null : await factors.KeyAsync(_officer);
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Code) || !await factors.IsRightCodeAsync(_officer, Code))
        {
            Key ??= await factors.KeyAsync(_officer);
            return this.ShowAgain(nameof(Code), "Enter the six figures that your app shows now");
        }

        RecoveryCodes = await factors.TurnOnAsync(_officer);
        return await StandAsync(Proof.Code);
    }

    public async Task<IActionResult> OnPostReplaceAsync()
    {
        Key = await factors.NewKeyAsync(_officer);
        return Page();
    }

    public async Task<ContentResult> OnPostPasskeyOptionsAsync() => Content(await passkeys.OptionsAsync(_officer), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var first = !await factors.HasAnyAsync(_officer);
        if (await passkeys.RunAsync(_officer, Name, Credential) is PasskeyEnrolment.Outcome.Refused(var field, var words))
        {
            return this.ShowAgain(field, words);
        }

        if (!first)
        {
            return RedirectToPage("/Account/Own/Index");
        }

        RecoveryCodes = await factors.NewRecoveryCodesAsync(_officer);
        return await StandAsync(Proof.Passkey);
    }

    /// <summary>The key as squares for a camera.</summary>
    public IHtmlContent Picture() => AuthenticatorPicture.Of(site.Name, _officer.Email!, Key!);

    // A new proof is a new session; whoever else is signed in under this account signs in again.
    private async Task<IActionResult> StandAsync(Proof proof)
    {
        await sessions.EndAllAsync(_officer.Id, but: null, HttpContext.RequestAborted);
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, Ticket.For(_officer.Id, proof));
        return Page();
    }
}
