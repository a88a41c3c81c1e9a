using Folkmoot.Civic.Storage;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Folkmoot.Web.Importing;

/// <summary>
/// Reads what is uploaded as soon as the desk's guard has let it in. The guard against forged forms would read it next, and takes a disk that is
/// full for a browser that has gone: the officer would be told that the form had lain open too long.
/// </summary>
internal sealed class UploadReading : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (context.Result is not null || !request.HasFormContentType)
        {
            return;
        }

        try
        {
            await request.ReadFormAsync(context.HttpContext.RequestAborted);
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException && DatabaseFault.Of(fault) != FaultKind.Full)
        {
            // Whoever reads the form next meets the same, and answers it.
        }
    }
}
