using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>What was published of what a list asks for.</summary>
internal sealed class ListFeedModel(PublishedVersions versions, PublicLists lists, SiteOptions site, SiteAddress address, TimeProvider time) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(string kind, ListQuestion asked, CancellationToken cancel)
    {
        var read = asked.Read(RecordKinds.Parse(kind), LocalTime.Day(time.GetUtcNow()));
        if ((read.Mistake ?? (read.Value.Filter.On is null ? null : "A feed tells what is new: ask for it without a day.")) is { } mistake)
        {
            return Mistake(mistake);
        }

        var filter = read.Value.Filter;
        var title = $"{await ListTitle.OfAsync(lists, filter, cancel)} – {site.Name}";
        var feed = new AtomFeed(title, address.Of(Request), ListAddress.Feed(filter), ListAddress.Page(filter), site.Name);
        var state = await lists.StateAsync(cancel);
        return Content(feed.Write(await versions.NewestAsync(filter, 0, AtomFeed.Most, cancel), state.Last?.PublishedAt ?? DateTimeOffset.UnixEpoch), AtomFeed.MediaType);
    }
}
