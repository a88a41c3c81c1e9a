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
internal sealed class EndModel(CivicDb db, EndBody end) : PageModel
{
    [BindProperty]
    public DateEntry LastDay { get; set; } = new();

    [BindProperty]
    public string? Successor { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("body");

    public string Name { get; private set; } = "";

    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var now = await FillAsync(cancel);
        (LastDay, Successor, Revision) = (new DateEntry(now.ValidTo), now.Successor?.Value, now.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        if (!this.DaysAreReal((nameof(LastDay), LastDay, "last day")))
        {
            return this.ShowAgain();
        }

        return this.Answer(await end.RunAsync(Id, Revision, LastDay.Date, RecordId.Parse(Successor), cancel), DeskAddress.Of);
    }

    private async Task<(DateOnly? ValidTo, RecordId? Successor, int Revision)> FillAsync(CancellationToken cancel)
    {
        var now = await db.Bodies.AsNoTracking().Where(one => one.Id == Id)
            .Select(one => new { one.Name, one.ValidTo, one.SuccessorId, one.Revision })
            .SingleAsync(cancel);
        Name = now.Name;
        Others = await db.Bodies.AsNoTracking().Where(one => one.Id != Id).OrderBy(one => one.Name)
            .Join(db.Organisations, one => one.OrganisationId, of => of.Id, (one, of) => new { one.Id, one.Name, Of = of.Name })
            .Select(one => new Choice(one.Id.Value, one.Name + ", " + one.Of, null))
            .ToListAsync(cancel);
        return (now.ValidTo, now.SuccessorId, now.Revision);
    }
}
