using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Records;

/// <summary>Takes a record back, with a reason that the public can read.</summary>
[Needs(Permission.Publish)]
internal sealed class WithdrawModel(ReadPublished read, WithdrawRecord withdraw) : PageModel
{
    public static IReadOnlyList<Choice> Extents { get; } =
    [
        new("all", "The record, with all its versions", "Nobody can read any of its words any more."),
        new("current", "The current version only", "Earlier versions stay readable as what they were."),
    ];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string Extent { get; set; } = "all";

    [BindProperty]
    public int Seen { get; set; }

    public RecordRef What { get; private set; }

    public PublishedRecord Published { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, string record, CancellationToken cancel)
    {
        if (!await ReadAsync(kind, record, cancel))
        {
            return NotFound();
        }

        Seen = Published.Version;
        return Published.Stands ? Page() : RedirectToPage("Record", new { kind, record });
    }

    public async Task<IActionResult> OnPostAsync(string kind, string record, CancellationToken cancel)
    {
        if (!await ReadAsync(kind, record, cancel))
        {
            return NotFound();
        }

        var withdrawal = new Withdrawal { What = What, SeenVersion = Seen, Reason = Reason, OnlyCurrent = Extent == "current" };
        return await withdraw.RunAsync(withdrawal, cancel) switch
        {
            WithdrawRecord.Outcome.Withdrawn => RedirectToPage("Record", new { kind, record }),
            WithdrawRecord.Outcome.Refused refused => this.ShowAgain(nameof(Reason), refused.Sentence),
            _ => RedirectToPage("Record", new { kind, record }),
        };
    }

    private async Task<bool> ReadAsync(string kind, string record, CancellationToken cancel)
    {
        if (Addressed.Record(kind, record) is not { } what || await read.RunAsync(what, cancel) is not { } published)
        {
            return false;
        }

        (What, Published) = (what, published);
        return true;
    }
}
