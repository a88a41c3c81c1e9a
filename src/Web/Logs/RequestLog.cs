namespace Folkmoot.Web.Logs;

/// <summary>One line a request, at Debug: what was asked for by the name of its page, never by the address as sent, how it ended and how long it took.</summary>
internal sealed partial class RequestLog(RequestDelegate next, TimeProvider time, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!log.IsEnabled(LogLevel.Debug))
        {
            await next(context);
            return;
        }

        var began = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var page = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no page)";
            Ended(log, context.Request.Method, page, context.Response.StatusCode, (long)time.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    [LoggerMessage(LogLevel.Debug, "{Method} /{Page} answered {Status} in {Milliseconds} ms")]
    private static partial void Ended(ILogger log, string method, string page, int status, long milliseconds);
}
