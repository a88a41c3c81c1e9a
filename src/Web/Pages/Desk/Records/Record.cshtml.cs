using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Records;

/// <summary>What became of a record: its public versions, and what officers did to it.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class RecordModel(ReadPublished read, PublicRecords records) : PageModel
{
    public RecordRef What { get; private set; }

    public PublishedRecord Published { get; private set; } = null!;

    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string kind, string record, CancellationToken cancel)
    {
        if (Addressed.Record(kind, record) is not { } what || await read.RunAsync(what, cancel) is not { } published)
        {
            return NotFound();
        }

        (What, Published) = (what, published);
        Versions = await records.VersionsAsync(what, cancel);
        return Page();
    }
}
