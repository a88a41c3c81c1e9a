using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>All that is found by one way: every body, place, topic, person, organisation or month, with what it has.</summary>
public sealed class WaysModel(PublicContents contents, PublicCounts counts) : PublicPage
{
    public Way Way { get; private set; } = null!;

    public IReadOnlyList<BrowseGroup> Groups { get; private set; } = [];

    public bool HasLetters => Way.Name == "person" && Groups.Count > 3;

    public async Task<IActionResult> OnGetAsync(string way, CancellationToken cancel)
    {
        if (Way.All.FirstOrDefault(one => one.Name == way) is not { } known || await new ReadWay(contents, counts).RunAsync(way, cancel) is not { } groups)
        {
            return Missing();
        }

        (Way, Groups) = (known, groups);
        return Page();
    }
}
