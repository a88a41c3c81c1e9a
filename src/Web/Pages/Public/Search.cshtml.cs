using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Search;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Searches the words of every public record, and opens what it finds at the words.</summary>
public sealed class SearchModel(SearchRecords search, PublicLists lists) : PublicPage
{
    public SearchFor Asked { get; private set; } = new();

    /// <summary>What was found, if anything was asked for.</summary>
    public SearchAnswer? Answer { get; private set; }

    public IReadOnlyDictionary<RecordId, string> Bodies { get; private set; } = new Dictionary<RecordId, string>();

    public IReadOnlyList<string> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(SearchFor asked, CancellationToken cancel)
    {
        Asked = asked;
        var read = asked.Read();
        if (read.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        Bodies = await lists.BodiesAsync(cancel);
        Places = await lists.PlacesAsync(cancel);
        if (!string.IsNullOrWhiteSpace(asked.Said))
        {
            Answer = await search.RunAsync(asked.Said, read.Value.Filter, read.Value.Page, cancel);
        }

        return Page();
    }
}
