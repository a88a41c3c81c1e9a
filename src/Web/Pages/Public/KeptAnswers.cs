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
        if (!MayBeKept(context.Request) || await LotAsync(context.RequestAborted) is not { } lot)
        {
            await next(context);
            return;
        }

        var address = Address(context.Request);
        if (lot.Find(address) is { } kept)
        {
            await kept.WriteAsync(context);
            return;
        }

        context.Features.Set(new PlaceOnShelf(lot, address));
        await next(context);
    }

    // Null where the database does not say what may be shown: then the page asks it, and says what is wrong.
    private async ValueTask<AnswerShelf.Lot?> LotAsync(CancellationToken cancel)
    {
        try
        {
            return await shelf.NowAsync(cancel);
        }
#pragma warning disable CA1031 // Whatever it is, the page meets it again, inside what answers for faults.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // Any cookie of ours: of who has signed in, is half-way there, or has a form open.
    private static bool MayBeKept(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Authorization.Count == 0
        && request.Headers.Range.Count == 0
        && !request.Headers.Cookie.Any(cookie => cookie?.Contains("folkmoot", StringComparison.OrdinalIgnoreCase) == true)
        && !Array.Exists(Others, other => request.Path.StartsWithSegments(other));

    // A page may name itself in full, so that each name of the site has its own.
    private static string Address(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}{request.Path.Value}{request.QueryString.Value}";
}

/// <summary>Where the answer to this request may be kept.</summary>
internal sealed record PlaceOnShelf(AnswerShelf.Lot Lot, string Address);
