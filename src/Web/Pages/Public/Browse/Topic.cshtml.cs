using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>One topic, whichever body dealt with it: its papers, and what was asked, decided and promised.</summary>
public sealed class TopicModel(PublicLists lists, PublicContents contents, PublicCounts counts) : PublicPage
{
    public Subject Subject { get; private set; } = null!;

    public IReadOnlyList<(string Name, string Address)> Bodies { get; private set; } = [];

    public string BodiesHeading { get; } = "Bodies that dealt with it";

    public async Task<IActionResult> OnGetAsync(string name, CancellationToken cancel)
    {
        if ((await counts.TopicsAsync(cancel)).FirstOrDefault(topic => Slug.Of(topic) == name) is not { } found)
        {
            return Missing();
        }

        var filter = new ListFilter { Topic = found };
        Subject = await Subject.ReadAsync(lists, contents, found, filter, await counts.OfAsync(filter, cancel), cancel);
        var bodies = await lists.TitlesAsync(RecordKind.Body, await counts.BodiesOnAsync(found, cancel), cancel);
        Bodies = [.. bodies.OrderBy(body => body.Value, StringComparer.CurrentCulture).Select(body => (body.Value, new RecordRef(RecordKind.Body, body.Key).Path))];
        return Page();
    }
}
