using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>One part of a paper: says otherwise who may see it, or takes it away.</summary>
[Needs(Permission.Review)]
internal sealed class PartModel(ReadParts read, ChangePart change, RemovePart remove) : PageModel
{
    [BindProperty]
    public PartForm Form { get; set; } = new();

    public PartLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string paper, string part, CancellationToken cancel)
    {
        if (!await ReadAsync(paper, part, cancel))
        {
            return NotFound();
        }

        Form = PartForm.Of(Line.Part);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string paper, string part, CancellationToken cancel) =>
        await ReadAsync(paper, part, cancel)
            ? Answer(paper, Form.Unreadable() ?? await change.RunAsync(Line.Part.Id, Form.Seen, Form.Terms()!, cancel))
            : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(string paper, string part, CancellationToken cancel) =>
        await ReadAsync(paper, part, cancel) ? Answer(paper, await remove.RunAsync(Line.Part.Id, Form.Seen, cancel)) : NotFound();

    private IActionResult Answer(string paper, PartOutcome outcome)
    {
        switch (outcome)
        {
            case PartOutcome.Mistaken mistaken:
                return this.ShowAgain($"{nameof(Form)}.{mistaken.Field}", mistaken.Sentence);
            case PartOutcome.Conflict:
                ModelState.AddModelError("", "Somebody else changed this part while you looked at it. Nothing of yours was saved: load the page again and see what they changed.");
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            case PartOutcome.Done:
                return RedirectToPage("Publish", new { paper });
            default:
                return NotFound();
        }
    }

    // A part is found through its paper: whoever may not touch the paper does not reach its parts by their ids.
    private async Task<bool> ReadAsync(string paper, string part, CancellationToken cancel)
    {
        if (RecordId.Parse(paper) is not { } id || !Guid.TryParse(part, out var named) || await read.OfPaperAsync(id, named, cancel) is not { } line)
        {
            return false;
        }

        Line = line;
        return true;
    }
}
