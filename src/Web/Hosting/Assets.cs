using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Folkmoot.Web.Hosting;

/// <summary>
/// The files of the look, small on the way. Pages name them with the hash of what is in them, so that browsers and caches may keep them for a
/// year: what has changed has another address. Nothing but these files and the public pages is compressed: a page of the desk holds what
/// nobody may guess at by its length.
/// </summary>
internal static class Assets
{
    private const string Folder = "/assets";

    public static void AddAssets(this IServiceCollection services)
    {
        services.AddResponseCompression(answers =>
        {
            answers.EnableForHttps = true;
            answers.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    public static void UseAssets(this WebApplication site)
    {
        site.UseWhen(context => context.Request.Path.StartsWithSegments(Folder), assets => assets.UseResponseCompression());
        site.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable"
                : file.File.Name.EndsWith(".woff2", StringComparison.Ordinal) ? "public, max-age=2592000" : "public, max-age=3600",
        });
    }
}
