using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Records;

/// <summary>Publishes or corrects an organisation, a body, a person or a meeting on its own. What a paper says is published with the paper.</summary>
[Needs(Permission.Publish)]
internal sealed class PublishModel(DrawUpGovernance drawUp, PublishGovernance publish) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    public RecordRef What { get; private set; }

    public GovernanceEdition Edition { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, string record, CancellationToken cancel) =>
        await ReadAsync(kind, record, cancel) ? Page() : RedirectToPage("Record", new { kind, record });

    public async Task<IActionResult> OnPostAsync(string kind, string record, CancellationToken cancel)
    {
        if (!await ReadAsync(kind, record, cancel))
        {
            return NotFound();
        }

        return await publish.RunAsync(What, Reason, cancel) switch
        {
            PublishGovernance.Outcome.Published => JustPublished.Show(this, What, "Published."),
            PublishGovernance.Outcome.Unchanged => Redirect(What.Path),
            PublishGovernance.Outcome.Refused refused => this.ShowAgain("", refused.Sentence),
            PublishGovernance.Outcome.ReasonMistaken mistaken => this.ShowAgain(nameof(Reason), mistaken.Sentence),
            PublishGovernance.Outcome.ReasonNeeded => this.ShowAgain(nameof(Reason), "Enter why what is public is changed"),
            _ => NotFound(),
        };
    }

    private async Task<bool> ReadAsync(string kind, string record, CancellationToken cancel)
    {
        if (Addressed.Record(kind, record) is not { } what || await drawUp.RunAsync(what, cancel) is not { } edition)
        {
            return false;
        }

        (What, Edition) = (what, edition);
        return true;
    }
}
