using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.OtherNames;

/// <summary>Adds another name to an organisation, body or person ("add" in the address), or changes or removes one.</summary>
[Needs(Permission.Govern)]
internal sealed class NameModel(CivicDb db, RecordOtherName record, ChangeOtherName change, RemoveOtherName remove) : PageModel
{
    // The address says "other", not "name": what an address names is taken before what a form says.
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public DateEntry ValidFrom { get; set; } = new();

    [BindProperty]
    public DateEntry ValidTo { get; set; } = new();

    [BindProperty]
    public int Revision { get; set; }

    public RecordRef Of => this.RouteRecord();

    /// <summary>Null when a name is added.</summary>
    public Guid? Id => this.RouteGuid("other");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (Id is not { } id)
        {
            return this.RouteData.Values["other"] is "add" ? Page() : NotFound();
        }

        var (kind, of) = Of;
        if (await db.OtherNames.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.OfKind == kind && one.OfId == of, cancel) is not { } name)
        {
            return NotFound();
        }

        (Name, Revision) = (name.Name, name.Revision);
        (ValidFrom, ValidTo) = (new DateEntry(name.ValidFrom), new DateEntry(name.ValidTo));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!this.DaysAreReal((nameof(ValidFrom), ValidFrom, "first day"), (nameof(ValidTo), ValidTo, "last day")))
        {
            return this.ShowAgain();
        }

        var fields = new OtherNameFields { Name = Name ?? "", ValidFrom = ValidFrom.Date, ValidTo = ValidTo.Date };
        return this.Answer(Id is { } id ? await change.RunAsync(Of, id, Revision, fields, cancel) : await record.RunAsync(Of, fields, cancel), DeskAddress.Of);
    }

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel) =>
        this.Answer(Id is { } id ? await remove.RunAsync(Of, id, Revision, cancel) : new Kept.NotThere(), DeskAddress.Of);
}
