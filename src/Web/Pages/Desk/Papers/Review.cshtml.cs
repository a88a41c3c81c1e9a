using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Review;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>The review desk: the paper's words on one side, what the reader found in them on the other.</summary>
[Needs(Permission.Review)]
internal sealed class ReviewModel(ReadReview read, ReadPaperOwner owner, CompareVersions compare, ReviewActs acts, DeskSeat seat) : PageModel
{
    private bool _mayReadExempt;

    // From the address alone: a form has a field called Kind too, which means another thing.

    /// <summary>Which version; null for the latest.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "v")]
    public int? Number { get; set; }

    /// <summary>Only cards of this kind; null for all.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "kind")]
    public string? OnlyKind { get; set; }

    /// <summary>Only what is still to decide.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "open")]
    public int? OnlyOpen { get; set; }

    /// <summary>The card that is open as a form.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "edit")]
    public string? Edit { get; set; }

    /// <summary>The card that is being split.</summary>
    [BindProperty(SupportsGet = true), FromQuery(Name = "split")]
    public string? Split { get; set; }

    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public ReviewPage Desk { get; private set; } = null!;

    /// <summary>What changed against what was confirmed in the version before; null where there is nothing to compare.</summary>
    public VersionComparison? Comparison { get; private set; }

    /// <summary>What the last act did, in a few words; null when there was none just now.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Why the last act was not done; null when it was.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken cancel) =>
        await ShowAsync(paper, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string paper, CancellationToken cancel)
    {
        if (await ReadAsync(paper, cancel) is not { } review)
        {
            return NotFound();
        }

        switch (await acts.DoAsync(review, Form, Request.Form, cancel))
        {
            case ReviewOutcome.Done done:
                Done = done.What;
                return Onward(NextToLookAt(await ReadAsync(paper, cancel) ?? review, done.Card));
            case ReviewOutcome.Conflict conflict:
                return await AgainAsync(paper, conflict.Sentence, StatusCodes.Status409Conflict, cancel);
            case ReviewOutcome.Refused refused:
                return await AgainAsync(paper, refused.Sentence, StatusCodes.Status422UnprocessableEntity, cancel);
            case ReviewOutcome.Mistaken mistaken:
                return await MistakenAsync(paper, mistaken, cancel);
            default:
                return NotFound();
        }
    }

    // Of the cards that the officer asked to see: one that is not on the page could not take the focus.
    private string? NextToLookAt(PaperReview after, string? card)
    {
        var kind = RecordKinds.Parse(OnlyKind);
        return after.Cards.Any(one => one.Key == card && (kind is null || one.Kind == kind) && (OnlyOpen != 1 || one.State == CardState.Found))
            ? card
            : ReviewPage.NextToDecide(after, Form.Key, kind);
    }

    // The browser goes back to where the officer was, at the next thing to decide: a second press of the button finds the page anew.
    private RedirectToPageResult Onward(string? key) =>
        RedirectToPage(null, null, new { v = Number, kind = OnlyKind, open = OnlyOpen }, key is null ? "onward" : $"p-{key}");

    private async Task<IActionResult> AgainAsync(string paper, string problem, int status, CancellationToken cancel)
    {
        Problem = problem;
        Response.StatusCode = status;
        return await ShowAsync(paper, cancel) ? Page() : NotFound();
    }

    private async Task<IActionResult> MistakenAsync(string paper, ReviewOutcome.Mistaken mistaken, CancellationToken cancel)
    {
        foreach (var (path, sentence) in mistaken.Mistakes)
        {
            ModelState.AddModelError($"f.{path}", sentence);
        }

        Edit = Form.Key;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ShowAsync(paper, cancel) ? Page() : NotFound();
    }

    private async Task<bool> ShowAsync(string paper, CancellationToken cancel)
    {
        if (await ReadAsync(paper, cancel) is not { } review)
        {
            return false;
        }

        Comparison = await compare.RunAsync(review.PaperId, review.VersionNumber, review.Findings, _mayReadExempt, cancel);
        Desk = new ReviewPage(review, RecordKinds.Parse(OnlyKind), OnlyOpen == 1) { Editing = Edit, Splitting = Split, Sent = Request.HasFormContentType ? Request.Form : null, Mistakes = ModelState };
        return true;
    }

    private async Task<PaperReview?> ReadAsync(string paper, CancellationToken cancel)
    {
        if (RecordId.Parse(paper) is not { } id || await owner.RunAsync(id, cancel) is not var (organisation, body))
        {
            return null;
        }

        _mayReadExempt = seat.Reach.May(Permission.ReadExempt, organisation, body);
        return await read.RunAsync(id, Number, _mayReadExempt, cancel);
    }
}
