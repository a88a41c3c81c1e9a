using Folkmoot.Web.Guards;
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
        [405] = ("That cannot be done at this address", "Go back, and use the links and buttons of the page."),
        [408] = ("What was sent took too long", "Try again, over a faster connection if you can."),
        [404] = ("There is no such page", "Check the address. If you followed a link, what it pointed to may have been removed, or you may not be able to see it."),
        [413] = ("What was sent is too large", "Send fewer or smaller files at a time."),
        [429] = ("Too many tries", "Wait a minute, then try again."),
        [503] = ("The site cannot answer just now", "Try again in a minute. Nothing that was saved is lost."),
    };

    private const string Token = "__RequestVerificationToken";

    private static readonly (string Title, string Words) Fault =
        ("Something went wrong on our side", "Try again in a minute. Nothing that was saved is lost; what you sent just now may not have been saved.");

    public string Title => Shown.Title;

    public string Words => Shown.Words;

    /// <summary>Where the officer may send what they sent once more; null where they may not.</summary>
    public string? SendAgainTo => Special is { CanBeSentAgain: true } && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } sent
        ? $"{sent.OriginalPath}{sent.OriginalQueryString}"
        : null;

    /// <summary>What they sent, without the token that was refused.</summary>
    public IEnumerable<(string Name, string? Value)> Held =>
        Request.Form.Where(each => each.Key != Token).SelectMany(each => each.Value.Select(value => (each.Key, value)));

    private ErrorWords? Special => HttpContext.Features.Get<ErrorWords>();

    private (string Title, string Words) Shown => Special is { } special ? (special.Title, special.Words) : Known.GetValueOrDefault(Response.StatusCode, Fault);

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
