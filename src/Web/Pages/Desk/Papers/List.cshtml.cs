using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Record;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>Every paper that the officer may see, latest first.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class ListModel(DeskSeat seat, DeskPapers papers) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "page-number")]
    public int Number { get; set; } = 1;

    public List<DeskPaper> Papers { get; private set; } = [];

    public bool HasMore { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Number = Math.Clamp(Number, 1, 10_000);
        var found = await papers.RunAsync(seat.Reach.Over(Permission.ReadDesk), Number, cancel);
        Papers = [.. found.Take(DeskPapers.PageSize)];
        HasMore = found.Count > DeskPapers.PageSize;
    }
}
