using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>One part of the map of the site; the first also names the front page and the lists that have something in them.</summary>
internal sealed class SitemapPartModel(PublicLists lists, SiteAddress address) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        var counts = await lists.CountsAsync(cancel);
        if (number > Math.Max(1, (counts.Values.Sum() + SiteMap.PartSize - 1) / SiteMap.PartSize))
        {
            return Missing();
        }

        string[] pages = number > 1 ? [] : ["/", "/all", .. RecordKinds.All.Where(counts.ContainsKey).Select(kind => $"/{kind.Name()}")];
        return Content(SiteMap.Part(address.Of(Request), pages, await lists.AddressesAsync(number, SiteMap.PartSize, cancel)), SiteMap.MediaType);
    }
}
