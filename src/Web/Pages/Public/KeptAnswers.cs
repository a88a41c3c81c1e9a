using Microsoft.AspNetCore.Http.Extensions;

namespace Folkmoot.Web.Pages.Public;

/// <summary>
/// Gives a public answer again that was made before, for as long as it is true; what has to be made anew is kept by <see cref="Freshness"/>. An
/// officer who has signed in is always given a page of their own.
/// </summary>
internal sealed class KeptAnswers(RequestDelegate next, AnswerShelf shelf)
{
    private static readonly string[] Others = ["/desk", "/account", "/assets", "/health", "/error"];

    public async Task InvokeAsync(HttpContext context)
    {
        if (!MayBeKept(context.Request))
        {
            await next(context);
            return;
        }

        var (lot, address) = (await shelf.NowAsync(context.RequestAborted), Address(context.Request));
        if (lot.Find(address) is { } kept)
        {
            await kept.WriteAsync(context);
            return;
        }

        context.Features.Set(new PlaceOnShelf(lot, address));
        await next(context);
    }

    // Any cookie of ours: of who has signed in, is half-way there, or has a form open.
    private static bool MayBeKept(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Authorization.Count == 0
        && request.Headers.Range.Count == 0
        && !request.Headers.Cookie.Any(cookie => cookie?.Contains("folkmoot", StringComparison.OrdinalIgnoreCase) == true)
        && !Array.Exists(Others, other => request.Path.StartsWithSegments(other));

    // A page may name itself in full, so that each name of the site has its own.
    private static string Address(HttpRequest request) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, request.Path, request.QueryString);
}

/// <summary>Where the answer to this request may be kept.</summary>
internal sealed record PlaceOnShelf(AnswerShelf.Lot Lot, string Address);
