using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Meetings;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Meetings;

[Needs(Permission.Govern)]
internal sealed class ChangeModel(CivicDb db, ChangeMeeting change) : PageModel
{
    [BindProperty]
    public DateEntry Date { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Venue { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public RecordId Id => this.RouteId("meeting");

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = await db.Meetings.AsNoTracking().SingleAsync(one => one.Id == Id, cancel);
        (Date, Time, Venue, Revision) = (new DateEntry(now.Date), now.Time, now.Venue, now.Revision);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!this.DaysAreReal((nameof(Date), Date, "meeting")))
        {
            return this.ShowAgain();
        }

        var fields = new MeetingFields { Date = Date.Date, Time = Time?.Trim(), Venue = Venue?.Trim() };
        return this.Answer(await change.RunAsync(Id, Revision, fields, cancel), DeskAddress.Of);
    }
}
