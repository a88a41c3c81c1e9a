using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Meetings;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Meetings;

[Needs(Permission.Govern)]
internal sealed class AddModel(DeskSeat desk, DeskBodies bodies, Ownership ownership, RecordMeeting record) : PageModel
{
    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public DateEntry Date { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Venue { get; set; }

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public Task OnGetAsync(string? of, CancellationToken cancel)
    {
        Body = of;
        return FillAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await FillAsync(cancel);
        if (RecordId.Parse(Body) is not { } body || await ownership.OfAsync(RecordKind.Body, body, cancel) is not { } owner || !desk.May(Permission.Govern, owner))
        {
            return this.ShowAgain(nameof(Body), "Select the body that meets");
        }

        if (!this.DaysAreReal((nameof(Date), Date, "meeting")))
        {
            return this.ShowAgain();
        }

        var fields = new MeetingFields { Date = Date.Date, Time = Time?.Trim(), Venue = Venue?.Trim() };
        return this.Answer(await record.RunAsync(body, fields, cancel), DeskAddress.Of);
    }

    private async Task FillAsync(CancellationToken cancel) =>
        Bodies = [.. (await bodies.RunAsync(desk.Reach.Over(Permission.Govern), cancel)).Select(body => new Choice(body.Id.Value, $"{body.Name}, {body.Organisation}"))];
}
