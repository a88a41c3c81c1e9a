using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>What a search finds, the newest first. What was withdrawn has no words that a search could find: it leaves the feed.</summary>
internal sealed class SearchFeedModel(SearchRecords search, PublishedVersions versions, PublicLists lists, SiteOptions site, SiteAddress address) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(SearchFor asked, CancellationToken cancel)
    {
        var read = asked.Read();
        var nothing = string.IsNullOrWhiteSpace(asked.Said) ? "Say what to search for, for example /search.atom?q=clinic." : null;
        var tooLong = asked.Said?.Length > SearchQuestion.Longest ? $"Search for {SearchQuestion.Longest} characters or fewer." : null;
        if ((read.Mistake ?? nothing ?? tooLong) is { } mistake)
        {
            return Mistake(mistake);
        }

        var page = asked.Address(asked.Said!);
        var feed = new AtomFeed($"Search for {asked.Said} – {site.Name}", address.Of(Request), page.Replace("/search?", "/search.atom?", StringComparison.Ordinal), page, site.Name);
        var found = await search.NewestAsync(asked.Said!, read.Value.Filter, AtomFeed.Most, cancel);
        var state = await lists.StateAsync(cancel);
        return Content(feed.Write(await versions.StandingAsync(found, 0, cancel), state.Last?.PublishedAt ?? DateTimeOffset.UnixEpoch), AtomFeed.MediaType);
    }
}
