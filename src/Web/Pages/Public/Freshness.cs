using System.Globalization;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Web.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Public;

/// <summary>
/// Lets browsers, caches and the site itself keep a public page for as long as it is true. A page shows more than its own record (what rests on it, what
/// it is called elsewhere, which day it is), so its tag changes with any publication or erasure, with the day, with a new release, and
/// with what the site is called. A page that is still the same is answered by 304 without being made.
/// </summary>
internal sealed class Freshness(RecordWatch watch, AnswerShelf shelf, PartnershipAssets frame, TimeProvider time) : IAsyncPageFilter, IAsyncResultFilter
{
    private const string Kept = "public, max-age=0, must-revalidate";

    /// <summary>A longer answer is made anew each time.</summary>
    private const int MostBytes = 2 * 1024 * 1024;

    private static readonly string Release = typeof(Freshness).Module.ModuleVersionId.ToString("n")[..8];

    private RecordState? _state;
    private string _tag = "";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        _state = await watch.StateAsync(context.HttpContext.RequestAborted);
        var today = LocalTime.Day(time.GetUtcNow());
        _tag = $"W/\"{_state.Last?.Sequence ?? 0}-{_state.ErasedAt?.UtcTicks ?? 0:x}-{_state.Erased}-{today:yyyyMMdd}-{Release}-{frame.FrameTag}\"";
        var response = context.HttpContext.Response;
        response.Headers.CacheControl = Kept;
        if (context.HttpContext.Request.Headers.IfNoneMatch.Any(asked => string.Equals(asked, _tag, StringComparison.Ordinal)))
        {
            response.Headers.ETag = _tag;
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
            return;
        }

        response.OnStarting(() =>
        {
            Sign(response);
            return Task.CompletedTask;
        });
        await next();
    }

    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var place = context.HttpContext.Features.Get<PlaceOnShelf>();
        if (place is null || context.Result is not (PageResult or ContentResult) || _state != place.Lot.State)
        {
            await next();
            return;
        }

        var response = context.HttpContext.Response;
        var outside = response.Body;
        using var made = new MemoryStream();
        response.Body = made;
        try
        {
            if ((await next()).Exception is not null)
            {
                return;
            }
        }
        finally
        {
            response.Body = outside;
        }

        await AnswerAsync(context.HttpContext, place, made);
    }

    private async Task AnswerAsync(HttpContext context, PlaceOnShelf place, MemoryStream made)
    {
        if (Sign(context.Response) && made.Length <= MostBytes && context.Response.Headers.SetCookie.Count == 0 && context.Response.Headers.Vary.Count == 0)
        {
            var answer = new KeptAnswer(context.Response, made.ToArray(), _tag);
            shelf.Keep(place.Lot, place.Address, answer);
            await answer.WriteAsync(context);
            return;
        }

        made.Position = 0;
        await made.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    // Only what is there has a tag: a page that is gone or was never there is asked for anew.
    private bool Sign(HttpResponse response)
    {
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.CacheControl != Kept)
        {
            return false;
        }

        response.Headers.ETag = _tag;
        response.Headers.LastModified = Later(_state!.Last?.PublishedAt, _state.ErasedAt);
        return true;
    }

    private static string? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        (one > other || other is null ? one : other)?.ToString("R", CultureInfo.InvariantCulture);
}
