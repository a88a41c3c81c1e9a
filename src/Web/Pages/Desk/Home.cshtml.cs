using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Record;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk;

/// <summary>Where an officer begins: what waits, and the one next step.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class HomeModel(DeskSeat seat, DeskPapers papers, FirstSteps steps) : PageModel
{
    public IReadOnlyList<DeskPaper> Papers { get; private set; } = [];

    public DeskPaper? Next { get; private set; }

    /// <summary>What to do first, while no paper waits.</summary>
    public FirstStep? First { get; private set; }

    public bool MayImport => seat.Reach.MayAnywhere(Permission.Import);

    public bool MayErase => seat.Reach.MayAnywhere(Permission.Erase);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Papers = await papers.RunAsync(seat.Reach.Over(Permission.ReadDesk), 1, cancel);
        Next = Papers.FirstOrDefault(paper => !paper.IsPublic && paper is { IsDecided: false, Decided: > 0 })
            ?? Papers.FirstOrDefault(paper => paper is { IsPublic: false, IsDecided: true })
            ?? Papers.FirstOrDefault(paper => !paper.IsPublic);
        First = Next is null ? await steps.NextAsync(cancel) : null;
    }
}
