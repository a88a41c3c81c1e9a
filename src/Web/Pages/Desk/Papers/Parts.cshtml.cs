using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>Says who may see some of a paper's words.</summary>
[Needs(Permission.Review)]
internal sealed class PartsModel(ReadParts read, AddPart add) : PageModel
{
    /// <summary>Which version; null for the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "v")]
    public int? Number { get; set; }

    [BindProperty]
    public PartForm Form { get; set; } = new();

    public string Paper { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken cancel) => await ReadAsync(paper, cancel) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(string paper, CancellationToken cancel)
    {
        if (await ReadAsync(paper, cancel) is not { } version)
        {
            return NotFound();
        }

        return (Form.Unreadable() ?? await add.RunAsync(version.VersionId, Form.Place(), Form.Terms()!, cancel)) switch
        {
            PartOutcome.Mistaken mistaken => this.ShowAgain($"{nameof(Form)}.{mistaken.Field}", mistaken.Sentence),
            PartOutcome.Done => RedirectToPage("Publish", new { paper, v = Number }),
            _ => NotFound(),
        };
    }

    private async Task<PartsOfVersion?> ReadAsync(string paper, CancellationToken cancel)
    {
        var version = RecordId.Parse(paper) is { } id ? await read.RunAsync(id, Number, exemptToo: false, cancel) : null;
        Paper = version?.Paper ?? "";
        return version;
    }
}
