using System.Globalization;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Web.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Net.Http.Headers;

namespace Folkmoot.Web.Pages.Public;

/// <summary>
/// Lets browsers and caches keep a public page for as long as it is true. A page shows more than its own record (what rests on it, what it is
/// called elsewhere, which day it is), so its tag changes with any publication or erasure, with the day, with a new release, and with what the site is called. A page that
/// is still the same is answered by 304 without being made.
/// </summary>
internal sealed class Freshness(PublicLists lists, PartnershipAssets frame, TimeProvider time) : IAsyncPageFilter
{
    private const string Kept = "public, max-age=0, must-revalidate";

    private static readonly string Release = typeof(Freshness).Module.ModuleVersionId.ToString("n")[..8];

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var state = await lists.StateAsync(context.HttpContext.RequestAborted);
        var today = LocalTime.Day(time.GetUtcNow());
        var tag = $"W/\"{state.Last?.Sequence ?? 0}-{state.ErasedAt?.UtcTicks ?? 0:x}-{today:yyyyMMdd}-{Release}-{frame.FrameTag}\"";
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = Kept;
        if (context.HttpContext.Request.Headers.IfNoneMatch.Any(asked => string.Equals(asked, tag, StringComparison.Ordinal)))
        {
            headers.ETag = tag;
            context.Result = new StatusCodeResult(StatusCodes.Status304NotModified);
            return;
        }

        // Only what is there has a tag: a page that is gone or was never there is asked for anew.
        context.HttpContext.Response.OnStarting(() =>
        {
            if (context.HttpContext.Response.StatusCode == StatusCodes.Status200OK && headers.CacheControl == Kept && !headers.ContainsKey(HeaderNames.ETag))
            {
                headers.ETag = tag;
                headers.LastModified = Later(state.Last?.PublishedAt, state.ErasedAt);
            }

            return Task.CompletedTask;
        });
        await next();
    }

    private static string? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        (one > other || other is null ? one : other)?.ToString("R", CultureInfo.InvariantCulture);
}
