using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>Where search engines need not look: at the desk, at what is asked for by typing, and at the same pages on every day that ever was.</summary>
internal sealed class RobotsModel(SiteAddress address) : PublicPage
{
    public IActionResult OnGet() => Content(
        $"""
        User-agent: *
        Disallow: /desk
        Disallow: /account
        Disallow: /alerts
        Disallow: /search
        Disallow: /*?*on=
        Sitemap: {address.Of(Request)}/sitemap.xml

        """.ReplaceLineEndings("\n"), "text/plain; charset=utf-8");
}
