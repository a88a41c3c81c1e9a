using System.Text;

namespace Folkmoot.Web.Identity;

/// <summary>
/// Answers for what a partnership sets of its own look: its colours as a small stylesheet, and its logo. Both were read at the start and stay as they are while
/// the program runs; their addresses in pages change with them, so that a browser may keep them.
/// </summary>
internal sealed class PartnershipAssets
{
    public const string StylesheetPath = "/assets/partnership.css";

    private const string Kept = "public, max-age=86400";

    private readonly Dictionary<string, (byte[] Bytes, string Type)> _files = new(StringComparer.Ordinal);

    public PartnershipAssets(SiteOptions site)
    {
        if (site.Identity.Stylesheet is { } rules)
        {
            var bytes = Encoding.UTF8.GetBytes(rules);
            _files[StylesheetPath] = (bytes, "text/css; charset=utf-8");
            Stylesheet = $"{StylesheetPath}?v={SiteIdentity.TagOf(bytes)}";
        }

        if (site.Identity.Logo is { } logo)
        {
            _files[logo.Address] = (logo.Bytes, logo.ContentType);
            LogoAddress = $"{logo.Address}?v={SiteIdentity.TagOf(logo.Bytes)}";
        }

        FrameTag = SiteIdentity.TagOf(Encoding.UTF8.GetBytes($"{site.Name} {site.Identity} {LogoAddress}"));
    }

    /// <summary>For the head of a page; null where Folkmoot's own colours do.</summary>
    public string? Stylesheet { get; }

    public string? LogoAddress { get; }

    /// <summary>Changes with everything that stands around each page: the name, the colours, the logo and what the site was told of who keeps it.</summary>
    public string FrameTag { get; }

    public static void Use(WebApplication site)
    {
        var assets = site.Services.GetRequiredService<PartnershipAssets>();
        site.Use((context, next) => assets._files.TryGetValue(context.Request.Path, out var file) ? AnswerAsync(context, file.Bytes, file.Type) : next(context));
    }

    private static async Task AnswerAsync(HttpContext context, byte[] bytes, string type)
    {
        var (headers, tag) = (context.Response.Headers, $"\"{SiteIdentity.TagOf(bytes)}\"");
        headers.CacheControl = Kept;
        headers.ETag = tag;

        // Opened by itself a picture may draw and do nothing else.
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
