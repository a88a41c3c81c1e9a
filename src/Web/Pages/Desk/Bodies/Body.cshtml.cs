using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Bodies;

/// <summary>One body: whose it is, who sits on it, when it met, what it is called.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class BodyModel(CivicDb db, DeskSeat desk, RemoveBody remove) : PageModel
{
    private const int MostMeetings = 12;

    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("body");

    public Shown Of { get; private set; } = null!;

    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    public IReadOnlyList<(RecordId Id, DateOnly Date)> Meetings { get; private set; } = [];

    public NamesOf OtherNames { get; private set; } = null!;

    public bool MayChange => desk.May(Permission.Govern, new Owner(Of.OrganisationId, Id));

    public Task OnGetAsync(CancellationToken cancel) => FillAsync(cancel);

    [Needs(Permission.Govern)]
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        var kept = await remove.RunAsync(Id, Revision, cancel);
        if (kept is not Kept.Done)
        {
            await FillAsync(cancel);
        }

        return this.Answer(kept, _ => "/desk/bodies");
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        Of = await db.Bodies.AsNoTracking().Where(one => one.Id == Id)
            .Select(one => new Shown(
                one.Name, one.NamedFrom, new ValidPeriod(one.ValidFrom, one.ValidTo), one.Revision, one.Place, one.OrganisationId,
                db.Organisations.Where(of => of.Id == one.OrganisationId).Select(of => of.Name).First(),
                one.SuccessorId,
                db.Bodies.Where(next => next.Id == one.SuccessorId).Select(next => next.Name).FirstOrDefault()))
            .SingleAsync(cancel);
        Seats = await db.Posts.AsNoTracking().Where(post => post.BodyId == Id)
            .Join(db.People, post => post.PersonId, person => person.Id, (post, person) => new { post, person })
            .OrderBy(pair => pair.person.Name)
            .Select(pair => new Seat(pair.person.Id, pair.person.Name, pair.post.Title, new ValidPeriod(pair.post.ValidFrom, pair.post.ValidTo)))
            .ToListAsync(cancel);
        var meetings = await db.Meetings.AsNoTracking().Where(meeting => meeting.BodyId == Id).OrderByDescending(meeting => meeting.Date).Take(MostMeetings)
            .Select(meeting => new { meeting.Id, meeting.Date }).ToListAsync(cancel);
        Meetings = [.. meetings.Select(meeting => (meeting.Id, meeting.Date))];
        OtherNames = await NamesOf.ReadAsync(db, new RecordRef(RecordKind.Body, Id), MayChange, cancel);
    }

    internal sealed record Shown(
        string Name, DateOnly? NamedFrom, ValidPeriod Valid, int Revision, string? Place, RecordId OrganisationId, string Organisation, RecordId? SuccessorId, string? Successor);

    internal sealed record Seat(RecordId Person, string Name, string Title, ValidPeriod Valid);
}
