using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Folkmoot.Web.Guards;

/// <summary>
/// Refuses whatever holds the character U+0000, in an address, a field or a file's name. Nobody types it, no field of ours may hold it, and
/// PostgreSQL takes no text with it. What it reads here the page would read as well.
/// </summary>
internal sealed class NulGuard : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var isErrorPage = request.Path.StartsWithSegments(ErrorPages.Path);
        if (!isErrorPage && (context.RouteData.Values.Any(value => HasNul(value.Value?.ToString())) || Has(request.Query) || await FormHasNulAsync(request)))
        {
            context.HttpContext.Features.Set(ErrorWords.Unreadable);
            context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
            return;
        }

        await next();
    }

    private static async Task<bool> FormHasNulAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return false;
        }

        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return Has(form) || form.Files.Any(file => HasNul(file.Name) || HasNul(file.FileName));
        }
        catch (InvalidDataException)
        {
            // No form at all: refused like one that holds what it must not.
            return true;
        }
    }

    private static bool Has(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> fields) =>
        fields.Any(field => HasNul(field.Key) || field.Value.Any(HasNul));

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) ?? false;
}
