using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Faults;

/// <summary>
/// Stands around all pages. A fault of the database becomes a page that says so, and each request tries it again, so that the site recovers
/// by itself; any other fault is ours and goes on to the error page. Either is logged once, without words.
/// </summary>
internal sealed partial class FaultGuard(RequestDelegate next, ILogger<FaultGuard> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone: there is nobody to answer, and nothing is wrong.
        }
        catch (Exception fault) when (fault is not BadHttpRequestException)
        {
            if (DatabaseFault.Of(fault) is not { } kind || context.Response.HasStarted)
            {
                Failed(log, fault);
                throw;
            }

            Unreachable(log, fault, kind);
            await FaultPage.WriteAsync(context, kind);
        }
    }

    [LoggerMessage(LogLevel.Error, "A request could not be answered: the database is at fault ({Kind}).")]
    private static partial void Unreachable(ILogger log, Exception fault, FaultKind kind);

    [LoggerMessage(LogLevel.Error, "A request could not be answered: this is a fault in Folkmoot.")]
    private static partial void Failed(ILogger log, Exception fault);
}
