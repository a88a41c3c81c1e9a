using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>Which parts the map of the site has.</summary>
internal sealed class SitemapModel(PublicLists lists, SiteAddress address) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var records = (await lists.CountsAsync(cancel)).Values.Sum();
        return Content(SiteMap.Index(address.Of(Request), Math.Max(1, (records + SiteMap.PartSize - 1) / SiteMap.PartSize)), SiteMap.MediaType);
    }
}
