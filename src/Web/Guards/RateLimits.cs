using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Folkmoot.Web.Guards;

/// <summary>
/// How often somebody may try: to sign in, or to have a mail sent to a reader, by address; to change something at the desk, by session. Reading is not
/// limited here, nor is leaving, which mail programs of many readers do from one address.
/// </summary>
internal static class RateLimits
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this IServiceCollection services, SiteOptions site) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = SayWhenAsync;
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, site));
    });

    private static RateLimitPartition<string> Partition(HttpContext context, SiteOptions site)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || request.Path.StartsWithSegments(ErrorPages.Path))
        {
            return RateLimitPartition.GetNoLimiter("reading");
        }

        if (request.Path.StartsWithSegments("/alerts"))
        {
            return request.Path.StartsWithSegments("/alerts/new") ? Window($"asks {Address(context)}", site.AsksAMinute) : RateLimitPartition.GetNoLimiter("leaving");
        }

        return !request.Path.StartsWithSegments("/account") && context.RequestServices.GetRequiredService<DeskSeat>().Taken is { } seat
            ? Window($"session {seat.SessionId}", site.ChangesAMinute)
            : Window($"address {Address(context)}", site.SignInsAMinute);
    }

    private static RateLimitPartition<string> Window(string who, int permits) => RateLimitPartition.GetFixedWindowLimiter(
        who, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Minute, QueueLimit = 0 });

    // One customer is given a whole /64 of IPv6: its last half does not tell people apart.
    private static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8))
            : address.ToString();
    }

    private static ValueTask SayWhenAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString("0");
        return ValueTask.CompletedTask;
    }
}
