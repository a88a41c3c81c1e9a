using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Folkmoot.Web.Hosting;

/// <summary>
/// What one client may ask of the server. Sizes fit the forms of the desk; pages that take papers ask for more. A client that sends slower
/// than a bad telephone line is let go, so that a few of them cannot hold every connection.
/// </summary>
internal static class KestrelLimits
{
    /// <summary>The most bytes of an ordinary form: the whole text of a long paper fits.</summary>
    public const long FormBytes = 8 * 1024 * 1024;

    public static void Set(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = 2_000;
        limits.MaxConcurrentUpgradedConnections = 0;
        limits.MaxRequestBodySize = FormBytes;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 500, gracePeriod: TimeSpan.FromSeconds(10));
        limits.MinResponseDataRate = new MinDataRate(bytesPerSecond: 250, gracePeriod: TimeSpan.FromSeconds(10));
    }
}
