using Folkmoot.Civic.Accounts;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk;

/// <summary>Where every officer arrives, also one whose role was taken away: it shows nothing of the record.</summary>
[OpenToEveryOfficer]
internal sealed class IndexModel(DeskSeat desk) : PageModel
{
    public bool HasNoRole => !Opens(Permission.ReadDesk);

    public bool Opens(Permission permission) => desk.Reach.MayAnywhere(permission);
}
