using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace Folkmoot.Web.Hosting;

/// <summary>
/// Under which names the site answers, and whom it believes about where a request came from. A page of another site that points its own
/// name at this address, and a client that writes its own X-Forwarded-For, get nowhere.
/// </summary>
internal static class Names
{
    public static void Set(HostFilteringOptions filter, SiteOptions options)
    {
        filter.AllowedHosts = options.Hosts.Contains("*") ? ["*"] : [.. options.Hosts, .. OfAddress(options.Address)];
        filter.AllowEmptyHosts = false;
        filter.IncludeFailureMessage = true;
    }

    public static void Set(ForwardedHeadersOptions forwarded, SiteOptions options)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in options.Proxies)
        {
            forwarded.KnownProxies.Add(proxy);
        }

        forwarded.ForwardLimit = options.Proxies.Count;
    }

    private static string[] OfAddress(IPAddress address) => address switch
    {
        _ when IPAddress.IsLoopback(address) => ["localhost", "127.0.0.1", "[::1]"],
        _ when address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any) => ["localhost", "127.0.0.1", "[::1]"],
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => [$"[{address}]"],
        _ => [address.ToString()],
    };
}
