using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Keeping;

/// <summary>How a page answers what came of keeping something on record.</summary>
internal static class KeptAnswer
{
    public const string Meanwhile = "Meanwhile";

    /// <summary>
    /// Goes to <paramref name="done"/> when it is kept. Otherwise the form is shown again with all that was typed: mistakes beside their fields
    /// (422), or what somebody else changed meanwhile (409), so that saving again is a choice.
    /// </summary>
    public static IActionResult Answer(this PageModel page, Kept kept, Func<RecordRef, string> done)
    {
        switch (kept)
        {
            case Kept.Done(var of):
                return page.LocalRedirect(done(of));
            case Kept.Refused(var mistakes):
                foreach (var mistake in mistakes)
                {
                    page.ModelState.AddModelError(mistake.Field, mistake.Sentence);
                }

                return page.ShowAgain();
            case Kept.ChangedMeanwhile meanwhile:
                page.ViewData[Meanwhile] = meanwhile;
                page.ModelState.AddModelError("", "Somebody else changed this while you were writing. Look at their changes; save again if yours are to stand");
                page.Response.StatusCode = StatusCodes.Status409Conflict;
                return page.Page();
            default:
                return page.NotFound();
        }
    }

    /// <summary>False when a day was typed that is none; the mistake then stands beside its field.</summary>
    public static bool DaysAreReal(this PageModel page, params (string Field, DateEntry Entry, string Called)[] days)
    {
        foreach (var (field, _, called) in days.Where(day => day.Entry.IsWrong))
        {
            page.ModelState.AddModelError(field, $"Enter a real date for the {called}, such as 31 3 2024");
        }

        return Array.TrueForAll(days, day => !day.Entry.IsWrong);
    }
}
