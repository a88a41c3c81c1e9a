using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Meetings;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Meetings;

/// <summary>One meeting, with its papers.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class MeetingModel(CivicDb db, DeskSeat desk, RemoveMeeting remove) : PageModel
{
    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("meeting");

    public Shown Of { get; private set; } = null!;

    public IReadOnlyList<(RecordId Id, string Title)> Papers { get; private set; } = [];

    public bool MayChange => desk.May(Permission.Govern, new Owner(Of.OrganisationId, Of.BodyId));

    public Task OnGetAsync(CancellationToken cancel) => FillAsync(cancel);

    [Needs(Permission.Govern)]
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel)
    {
        var kept = await remove.RunAsync(Id, Revision, cancel);
        if (kept is not Kept.Done)
        {
            await FillAsync(cancel);
        }

        return this.Answer(kept, _ => "/desk/meetings");
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        Of = await db.Meetings.AsNoTracking().Where(one => one.Id == Id)
            .Join(db.Bodies, meeting => meeting.BodyId, body => body.Id, (meeting, body) => new Shown(
                meeting.Date, meeting.Time, meeting.Venue, meeting.Revision, body.Id, body.Name, body.OrganisationId))
            .SingleAsync(cancel);
        var papers = await db.Papers.AsNoTracking().Where(paper => paper.MeetingId == Id).OrderBy(paper => paper.Title)
            .Select(paper => new { paper.Id, paper.Title }).ToListAsync(cancel);
        Papers = [.. papers.Select(paper => (paper.Id, paper.Title))];
    }

    internal sealed record Shown(DateOnly Date, string? Time, string? Venue, int Revision, RecordId BodyId, string Body, RecordId OrganisationId);
}
