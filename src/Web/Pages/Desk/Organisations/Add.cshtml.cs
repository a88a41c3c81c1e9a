using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Organisations;

[Needs(Permission.Govern, Everywhere = true)]
internal sealed class AddModel(RecordOrganisation record) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public DateEntry ValidFrom { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (OrganisationKinds.Read(Kind) is not { } kind)
        {
            return this.ShowAgain(nameof(Kind), "Select the sort of organisation");
        }

        if (!this.DaysAreReal((nameof(ValidFrom), ValidFrom, "first day")))
        {
            return this.ShowAgain();
        }

        var fields = new OrganisationFields { Name = Name ?? "", Kind = kind, Place = Place, ValidFrom = ValidFrom.Date };
        return this.Answer(await record.RunAsync(fields, cancel), DeskAddress.Of);
    }
}
