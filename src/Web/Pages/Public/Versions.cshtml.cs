using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>Every version of a record, also of one that was withdrawn or erased: when, why, and what became of it.</summary>
public sealed class VersionsModel(PublicRecords records, TimeProvider time) : PublicPage
{
    public RecordRef What { get; private set; }

    public string Called { get; private set; } = "";

    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    public DateOnly Today { get; } = LocalTime.Day(time.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string kind, string id, CancellationToken cancel)
    {
        if (RecordKinds.Parse(kind) is not { } named || RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        What = new RecordRef(named, parsed);
        Versions = await records.VersionsAsync(What, cancel);
        Called = await records.FindAsync(What, on: null, cancel) is FoundRecord.Shown shown ? shown.Record.Called : $"This {named.One().ToLowerInvariant()}";
        return Versions is [] ? Missing() : Page();
    }
}
