using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Records;

/// <summary>Finds every public record that holds some words, so that an erasure misses none.</summary>
[Needs(Permission.Erase)]
internal sealed class FindModel(FindWords find) : PageModel
{
    // By post, so that what must be forgotten does not stand in an address, a log or a browser's history.
    [BindProperty]
    public string? Words { get; set; }

    public IReadOnlyList<FoundWords>? Found { get; private set; }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(Words) || Words.Trim().Length < 3)
        {
            return this.ShowAgain(nameof(Words), "Enter at least three letters of the words to find");
        }

        if (TypedText.Mistake("The words", Words, TypedText.LongestReason) is { } sentence)
        {
            return this.ShowAgain(nameof(Words), sentence);
        }

        Found = await find.RunAsync(Words, cancel);
        return Page();
    }
}
