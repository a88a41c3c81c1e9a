using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account.Own;

internal sealed class RecoveryCodesModel(DeskSeat desk, UserManager<Officer> officers, SecondFactors factors) : PageModel
{
    public IReadOnlyList<string>? Codes { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (desk.Officer.Proof == Proof.Demonstration)
        {
            return Forbid();
        }

        Codes = await factors.NewRecoveryCodesAsync((await officers.FindByIdAsync(desk.Officer.OfficerId.ToString()))!);
        return Page();
    }
}
