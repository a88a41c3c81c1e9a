using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;

namespace Folkmoot.Web.Pages.Public.Browse;

/// <summary>The ways through the record, for who does not know what to search for.</summary>
public sealed class IndexModel(PublicLists lists) : PublicPage
{
    public IReadOnlyList<Counted> Kinds { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var counts = await lists.CountsAsync(cancel);
        Kinds = [.. RecordKinds.All.Where(counts.ContainsKey).Select(kind => new Counted(counts[kind], kind.Many(), $"/{kind.Name()}"))];
    }
}
