using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Organisations;

/// <summary>One organisation: what it is, what came before and after, its bodies and its other names.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class OrganisationModel(CivicDb db, DeskSeat desk, RemoveOrganisation remove) : PageModel
{
    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("organisation");

    public Shown Of { get; private set; } = null!;

    public IReadOnlyList<Link> Predecessors { get; private set; } = [];

    public IReadOnlyList<Link> Bodies { get; private set; } = [];

    public NamesOf OtherNames { get; private set; } = null!;

    public bool MayChange => desk.May(Permission.Govern, new Owner(Id, null));

    public Task OnGetAsync(CancellationToken cancel) => FillAsync(cancel);

    [Needs(Permission.Govern)]
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        var kept = await remove.RunAsync(Id, Revision, cancel);
        if (kept is not Kept.Done)
        {
            await FillAsync(cancel);
        }

        return this.Answer(kept, _ => "/desk/organisations");
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        Of = await db.Organisations.AsNoTracking().Where(one => one.Id == Id)
            .Select(one => new Shown(
                one.Name, one.NamedFrom, one.Kind, new ValidPeriod(one.ValidFrom, one.ValidTo), one.Revision, one.Place, one.SuccessorId,
                db.Organisations.Where(next => next.Id == one.SuccessorId).Select(next => next.Name).FirstOrDefault()))
            .SingleAsync(cancel);
        Predecessors = await db.Organisations.AsNoTracking().Where(one => one.SuccessorId == Id).OrderBy(one => one.Name)
            .Select(one => new Link(one.Id, one.Name, new ValidPeriod(one.ValidFrom, one.ValidTo))).ToListAsync(cancel);
        Bodies = await db.Bodies.AsNoTracking().Where(body => body.OrganisationId == Id).OrderBy(body => body.Name)
            .Select(body => new Link(body.Id, body.Name, new ValidPeriod(body.ValidFrom, body.ValidTo))).ToListAsync(cancel);
        OtherNames = await NamesOf.ReadAsync(db, new RecordRef(RecordKind.Organisation, Id), MayChange, cancel);
    }

    internal sealed record Shown(string Name, DateOnly? NamedFrom, OrganisationKind Kind, ValidPeriod Valid, int Revision, string? Place, RecordId? SuccessorId, string? Successor);

    internal sealed record Link(RecordId Id, string Name, ValidPeriod Valid);
}
