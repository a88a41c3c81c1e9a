namespace Folkmoot.Web.Guards;

/// <summary>What every answer tells the browser to refuse: scripts and styles that are not our files, frames, guessing at types.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    public static void UseSecurityHeaders(this WebApplication site) => site.Use((context, next) =>
    {
        context.Response.OnStarting(Write, context);
        return next(context);
    });

    private static Task Write(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        // A picture of somebody else's making is under a stricter policy of its own.
        headers.ContentSecurityPolicy = headers.ContentSecurityPolicy.Count > 0 ? headers.ContentSecurityPolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        if (IsPrivate(context.Request.Path))
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    private static bool IsPrivate(PathString path) => path.StartsWithSegments("/desk") || path.StartsWithSegments("/account") || path.StartsWithSegments("/alerts");
}
