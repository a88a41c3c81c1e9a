using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account;

/// <summary>The last step of every way in.</summary>
internal static class Arrival
{
    /// <summary>Signs the officer in and goes where they wanted to go: to an address on this site, otherwise to the desk.</summary>
    public static async Task<IActionResult> ArriveAsync(this PageModel page, Guid officer, Proof proof, string? returnUrl)
    {
        await page.HttpContext.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await page.HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, Ticket.For(officer, proof));
        return page.LocalRedirect(page.Url.IsLocalUrl(returnUrl) ? returnUrl! : "/desk");
    }
}
