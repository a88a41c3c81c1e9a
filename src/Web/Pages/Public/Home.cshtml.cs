using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public;

/// <summary>What is on the record: how much of what, and what came last.</summary>
public sealed class HomeModel(PublicLists lists) : PublicPage
{
    public IReadOnlyDictionary<RecordKind, int> Counts { get; private set; } = new Dictionary<RecordKind, int>();

    public IReadOnlyList<ListLine> Newest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Counts = await lists.CountsAsync(cancel);
        Newest = await lists.NewestAsync(20, cancel);
    }
}
