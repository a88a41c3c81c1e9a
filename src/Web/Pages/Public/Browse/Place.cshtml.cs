using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>One place: the bodies that meet for it, when they meet next, and what was asked, decided and promised there.</summary>
public sealed class PlaceModel(PublicLists lists, PublicContents contents, PublicCounts counts, PublicMeetings meetings, TimeProvider time) : PublicPage
{
    public Subject Subject { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Address)> Bodies { get; private set; } = [];

    public string BodiesHeading { get; } = "Bodies of this place";

    public async Task<IActionResult> OnGetAsync(string name, CancellationToken cancel)
    {
        if ((await counts.PlacesAsync(cancel)).FirstOrDefault(place => Slug.Of(place) == name) is not { } found)
        {
            return Missing();
        }

        var filter = new ListFilter { Place = found };
        Subject = await Subject.ReadAsync(lists, contents, found, filter, await counts.OfAsync(filter, cancel), cancel) with
        {
            Coming = await meetings.ComingAsync(LocalTime.Day(time.GetUtcNow()), filter, 5, cancel),
        };
        var bodies = await contents.ReadAsync(new ContentQuestion { Kinds = [RecordKind.Body], Of = filter }, 200, cancel);
        Bodies = [.. bodies.OrderBy(body => body.Called, StringComparer.CurrentCulture).Select(body => (Called(body), body.Ref.Path))];
        return Page();
    }

    private static string Called(PublicRecord body) => $"{body.Called}, {body.Organisation?.Name}";
}
