using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages;

/// <summary>The one page for whatever goes wrong. It asks the database nothing, and says nothing about the inside.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ErrorModel : PageModel
{
    private static readonly Dictionary<int, (string Title, string Words)> Known = new()
    {
        [400] = ("The site could not use what was sent", "If you filled in a form, go back, load the page again and send it once more. The form may have lain open too long."),
        [403] = ("Your role does not open this page", "If you need it for your work, ask the person who looks after the accounts at your organisation."),
        [404] = ("There is no such page", "Check the address. If you followed a link, what it pointed to may have been removed, or you may not be able to see it."),
        [413] = ("What was sent is too large", "Send fewer or smaller files at a time."),
        [429] = ("Too many tries", "Wait a minute, then try again."),
        [503] = ("The site cannot answer just now", "Try again in a minute. Nothing that was saved is lost."),
    };

    private static readonly (string Title, string Words) Fault =
        ("Something went wrong on our side", "Try again in a minute. Nothing that was saved is lost; what you sent just now may not have been saved.");

    public string Title => Shown.Title;

    public string Words => Shown.Words;

    private (string Title, string Words) Shown => Known.GetValueOrDefault(Response.StatusCode, Fault);

    public void OnGet() => SayWhatItIs();

    public void OnPost() => SayWhatItIs();

    // Whoever comes here without a mistake asks for a page that does not exist.
    private void SayWhatItIs()
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
