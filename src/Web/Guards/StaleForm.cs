using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Folkmoot.Web.Guards;

/// <summary>
/// Answers a form whose token is not good: mostly a page that lay open while the officer signed out and in again. Nothing of it is done; a form
/// of the desk that the browser vouches to have come from our own page is held, so that the officer can send it once more by their own hand.
/// </summary>
internal sealed partial class StaleForm(ILogger<StaleForm> log) : IAlwaysRunResultFilter
{
    private const string Title = "This page lay open too long";

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult)
        {
            return;
        }

        // Whoever looks for the token reads the form first, and gives up on one that is too large.
        if (IsTooLarge(context.HttpContext))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        Refused(log);
        context.HttpContext.Features.Set(WordsFor(context.HttpContext.Request));
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static ErrorWords WordsFor(HttpRequest request) => request switch
    {
        { HasFormContentType: true } when Form(request) is null => ErrorWords.Unreadable,
        _ when CanBeSentAgain(request) => new(Title, "Nothing was saved yet. What you sent is held in this page: send it again.") { CanBeSentAgain = true },
        _ => new(Title, "Nothing was saved. Go back, load the page again and fill it in once more."),
    };

    private static bool IsTooLarge(HttpContext context) =>
        context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;

    // Null where what was sent is no form.
    private static IFormCollection? Form(HttpRequest request) => request.HttpContext.Features.Get<IFormFeature>()?.Form;

    // Browsers say themselves from where a form was sent; a page of another site cannot make them say otherwise. Files cannot be held.
    private static bool CanBeSentAgain(HttpRequest request) =>
        request.Path.StartsWithSegments("/desk") && request.Headers["Sec-Fetch-Site"] == "same-origin"
        && Form(request) is { Files.Count: 0 };

    [LoggerMessage(LogLevel.Information, "A form was refused: its token was not good, or not any more.")]
    private static partial void Refused(ILogger log);
}
