using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Account;

/// <summary>The link that a demonstration prints when it starts.</summary>
internal sealed class DemonstrationModel(DemonstrationKey demonstration, DemonstrationOfficer officer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (!demonstration.Opens(HttpContext, key))
        {
            return NotFound();
        }

        var account = await officer.FindOrMakeAsync(cancel);
        return await this.ArriveAsync(account.Id, Proof.Demonstration, returnUrl: null);
    }
}
