using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Bodies;

[Needs(Permission.Govern)]
internal sealed class ChangeModel(CivicDb db, ChangeBody change) : PageModel, IRenames
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public DateEntry ValidFrom { get; set; } = new();

    [BindProperty]
    public string? NameChange { get; set; }

    [BindProperty]
    public DateEntry RenamedFrom { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("body");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var now = await db.Bodies.AsNoTracking().Where(one => one.Id == Id)
            .Select(one => new { one.Name, one.Place, one.ValidFrom, one.Revision })
            .SingleAsync(cancel);
        (Name, Place, ValidFrom, Revision) = (now.Name, now.Place, new DateEntry(now.ValidFrom), now.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!this.DaysAreReal((nameof(ValidFrom), ValidFrom, "first day"), (nameof(RenamedFrom), RenamedFrom, "first day of the new name")))
        {
            return this.ShowAgain();
        }

        if (NameChangeEntry.LacksDay(NameChange, RenamedFrom))
        {
            return this.ShowAgain(nameof(RenamedFrom), "Enter the first day of the new name");
        }

        var fields = new BodyFields { Name = Name ?? "", Place = Place, ValidFrom = ValidFrom.Date, NameChange = NameChangeEntry.Read(NameChange, RenamedFrom) };
        return this.Answer(await change.RunAsync(Id, Revision, fields, cancel), DeskAddress.Of);
    }
}
