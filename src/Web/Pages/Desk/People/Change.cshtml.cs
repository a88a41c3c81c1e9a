using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.People;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.People;

[Needs(Permission.Govern)]
internal sealed class ChangeModel(CivicDb db, ChangePerson change) : PageModel, IRenames
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? NameChange { get; set; }

    [BindProperty]
    public DateEntry RenamedFrom { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("person");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var now = await db.People.AsNoTracking().Where(one => one.Id == Id)
            .Select(one => new { one.Name, one.Revision })
            .SingleAsync(cancel);
        (Name, Revision) = (now.Name, now.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!this.DaysAreReal((nameof(RenamedFrom), RenamedFrom, "first day of the new name")))
        {
            return this.ShowAgain();
        }

        if (NameChangeEntry.LacksDay(NameChange, RenamedFrom))
        {
            return this.ShowAgain(nameof(RenamedFrom), "Enter the first day of the new name");
        }

        var fields = new PersonFields { Name = Name ?? "", NameChange = NameChangeEntry.Read(NameChange, RenamedFrom) };
        return this.Answer(await change.RunAsync(Id, Revision, fields, cancel), DeskAddress.Of);
    }
}
