using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Following;

/// <summary>The meetings of a body, a place, or all, for a calendar to subscribe to.</summary>
internal sealed class MeetingsModel(PublicLists lists, PublishedVersions versions, SiteOptions site, SiteAddress address, TimeProvider time) : PublicPage
{
    // Years of meetings of a whole partnership; a calendar that holds more is asked for by body.
    private const int Most = 2000;

    public async Task<IActionResult> OnGetAsync(ListQuestion asked, CancellationToken cancel)
    {
        var read = asked.Read(RecordKind.Meeting, LocalTime.Day(time.GetUtcNow()));
        if (read.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        var filter = read.Value.Filter;
        var calendar = new MeetingCalendar($"{await ListTitle.OfAsync(lists, filter, cancel)} – {site.Name}", address.Of(Request));
        var meetings = await lists.RecordsAsync(filter, Most, cancel);
        var last = (await versions.NewestAsync(filter with { On = null }, 0, Most, cancel)).DistinctBy(version => version.Ref);
        return Content(calendar.Write(meetings, last.Where(version => version.Change is VersionChange.Withdrawn or VersionChange.Erased)), MeetingCalendar.MediaType);
    }
}
