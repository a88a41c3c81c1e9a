using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Folkmoot.Web.Guards;

/// <summary>
/// The way in to a demonstration, made anew whenever the site starts. It opens only while the site runs as a demonstration on loopback, and
/// only to a browser on the same machine: not through a proxy, and not under another host name that points here.
/// </summary>
internal sealed class DemonstrationKey(SiteOptions site)
{
    private readonly string _key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>The path of the link, for the host to print; null when there is no demonstration.</summary>
    public string? Path => Exists ? $"/account/demonstration/{_key}" : null;

    private bool Exists => site.Demonstration && IPAddress.IsLoopback(site.Address);

    public bool Opens(HttpContext context, string key) =>
        Exists && IsFromHere(context) && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(_key));

    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded")
        && context.Request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";
}
