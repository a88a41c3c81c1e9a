namespace Folkmoot.Web.Health;

/// <summary>The two addresses that monitors and load balancers ask. They answer under every name of the host and say nothing of the record.</summary>
internal static class HealthAnswers
{
    public static void Answer(IApplicationBuilder site)
    {
        site.Map("/health/live", live => live.Run(context => WriteAsync(context, StatusCodes.Status200OK, new HealthAnswer("live", []))));
        site.Map("/health/ready", ready => ready.Run(AnswerReadyAsync));
    }

    private static async Task AnswerReadyAsync(HttpContext context)
    {
        var missing = await context.RequestServices.GetRequiredService<Readiness>().MissingAsync(context.RequestAborted);
        await (missing.Count == 0
            ? WriteAsync(context, StatusCodes.Status200OK, new HealthAnswer("ready", missing))
            : WriteAsync(context, StatusCodes.Status503ServiceUnavailable, new HealthAnswer("not ready", missing)));
    }

    private static Task WriteAsync(HttpContext context, int status, HealthAnswer answer)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(answer, context.RequestAborted);
    }
}

/// <summary>What a monitor is told.</summary>
/// <param name="Status"><c>live</c>, <c>ready</c> or <c>not ready</c>.</param>
/// <param name="Missing"><c>database-unreachable</c>, <c>database-not-migrated</c>, <c>folder-not-writable</c>, <c>disk-nearly-full</c>.</param>
internal sealed record HealthAnswer(string Status, IReadOnlyList<string> Missing);
