using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Records;

/// <summary>Removes the words of a record for good. Asks for the word "erase", because nothing brings them back.</summary>
[Needs(Permission.Erase)]
internal sealed class EraseModel(ReadPublished read, EraseRecord erase) : PageModel
{
    public static IReadOnlyList<Choice> Extents { get; } =
    [
        new("all", "All versions, and what the desk keeps of it"),
        new("earlier", "Only the versions before the one that stands", "Once a correction has been published without the words."),
    ];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string Extent { get; set; } = "all";

    [BindProperty]
    public string? Certain { get; set; }

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
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, string record, CancellationToken cancel)
    {
        if (!await ReadAsync(kind, record, cancel))
        {
            return NotFound();
        }

        if (!string.Equals(Certain?.Trim(), "erase", StringComparison.OrdinalIgnoreCase))
        {
            return this.ShowAgain(nameof(Certain), "Enter the word erase to show that you are certain");
        }

        var erasure = new Erasure { What = What, SeenVersion = Seen, Reason = Reason, OnlyEarlier = Extent == "earlier" };
        return await erase.RunAsync(erasure, cancel) switch
        {
            EraseRecord.Outcome.Erased => RedirectToPage("Record", new { kind, record }),
            EraseRecord.Outcome.Refused refused => this.ShowAgain(nameof(Reason), refused.Sentence),
            _ => NotFound(),
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
