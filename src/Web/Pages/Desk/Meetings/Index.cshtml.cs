using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Meetings;

/// <summary>The meetings of bodies within the officer's reach, latest first.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class IndexModel(CivicDb db, DeskSeat desk) : PageModel
{
    private const int Most = 200;

    /// <summary>A piece of the body's name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Named { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int More { get; private set; }

    public bool IsFiltered => Year is not null || !string.IsNullOrWhiteSpace(Named);

    public bool MayAdd => desk.Reach.MayAnywhere(Permission.Govern);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var (everywhere, organisations, bodies) = desk.Reach.Over(Permission.ReadDesk);
        var rows = await db.Meetings.AsNoTracking()
            .Join(db.Bodies, meeting => meeting.BodyId, body => body.Id, (meeting, body) => new { meeting, body })
            .Where(pair => everywhere || organisations.Contains(pair.body.OrganisationId) || bodies.Contains(pair.body.Id))
            .Where(pair => Year == null || pair.meeting.Date.Year == Year)
            .OrderByDescending(pair => pair.meeting.Date).ThenBy(pair => pair.body.Name)
            .Select(pair => new Row(
                pair.meeting.Id,
                pair.meeting.Date,
                pair.body.Name,
                db.Organisations.Where(of => of.Id == pair.body.OrganisationId).Select(of => of.Name).First(),
                db.Papers.Count(paper => paper.MeetingId == pair.meeting.Id)))
            .ToListAsync(cancel);
        var found = rows.Where(row => NameSearch.Finds(Named, [row.Body, row.Organisation])).ToList();
        (Rows, More) = ([.. found.Take(Most)], Math.Max(0, found.Count - Most));
    }

    internal sealed record Row(RecordId Id, DateOnly Date, string Body, string Organisation, int Papers);
}
