using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>
/// Where people reach the site, such as <c>https://record.marlshire.example</c>, for whatever leaves it and still has to lead back: feeds, calendars,
/// maps of the site, previews and mails. It is the first of the names that the operator gave.
/// </summary>
internal sealed class SiteAddress(SiteOptions site, IServer server)
{
    private string? Named => site.Hosts is [not "*" and var name, ..] ? $"{(site.Https ? "https" : "http")}://{name}{Port}" : null;

    // Behind another web server, and with HTTPS there is one, the port of this one is not the one that people use.
    private string Port => site.Https || site.Proxies.Count > 0 || site.Port == 80 ? "" : $":{site.Port}";

    /// <summary>Where the operator gave no name, the one by which this request came: host filtering has let it in.</summary>
    public string Of(HttpRequest request) => Named ?? $"{request.Scheme}://{request.Host}";

    /// <summary>For what is written without a request. What some client calls the site is never believed here: it would stand in other people's mail.</summary>
    public string Own => Named ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? $"http://localhost{Port}";
}
