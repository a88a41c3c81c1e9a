using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>One paper at the desk: what it is, which meeting it belongs to, its versions, and what to do next.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class DetailsModel(ReadPaper read, ConfirmDetails confirm) : PageModel
{
    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public DateEntry Date { get; set; } = new();

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Venue { get; set; }

    [BindProperty]
    public string? Topic { get; set; }

    [BindProperty]
    public int Seen { get; set; }

    public PaperOverview Overview { get; private set; } = null!;

    public static IReadOnlyList<Choice> Kinds { get; } = [.. PaperKinds.All.Select(kind => new Choice(kind.Key, kind.Value))];

    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken cancel)
    {
        if (!await ReadAsync(paper, cancel))
        {
            return NotFound();
        }

        var (known, meeting, found) = (Overview.Paper, Overview.Meeting, Overview.Findings.Details);
        (Title, Kind, Date, Topic, Seen) = (known.Title, known.Kind, new DateEntry(known.Date), known.Topic, known.Revision);
        (Time, Venue) = (meeting?.Time ?? found.Time, meeting?.Venue ?? found.Venue);
        return Page();
    }

    [Needs(Permission.Review)]
    public async Task<IActionResult> OnPostAsync(string paper, string? next, CancellationToken cancel)
    {
        if (!await ReadAsync(paper, cancel))
        {
            return NotFound();
        }

        if (Date.IsWrong)
        {
            return this.ShowAgain(nameof(Date), "Enter a real date, such as 27 3 2025, or leave all three boxes empty");
        }

        var details = new PaperDetails { Title = Title ?? "", Kind = Kind ?? "", Date = Date.Date, Time = Time, Venue = Venue, Topic = Topic, Seen = Seen };
        switch (await confirm.RunAsync(Overview.Paper.Id, details, cancel))
        {
            case DetailsOutcome.Confirmed:
                return RedirectToPage(next == "publish" ? "Publish" : "Review", new { paper });
            case DetailsOutcome.Mistaken mistaken:
                return Again(mistaken.Mistakes);
            case DetailsOutcome.Conflict:
                Response.StatusCode = StatusCodes.Status409Conflict;
                ModelState.AddModelError("", "Somebody else changed these details while you looked at them. Nothing of yours was saved: load the page again and see what they changed.");
                return Page();
            default:
                return NotFound();
        }
    }

    private PageResult Again(IReadOnlyDictionary<string, string> mistakes)
    {
        foreach (var (field, sentence) in mistakes)
        {
            ModelState.AddModelError(field, sentence);
        }

        return this.ShowAgain();
    }

    private async Task<bool> ReadAsync(string paper, CancellationToken cancel)
    {
        if (RecordId.Parse(paper) is not { } id || await read.RunAsync(id, cancel) is not { } overview)
        {
            return false;
        }

        Overview = overview;
        return true;
    }
}
