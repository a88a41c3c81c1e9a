using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>The canonical JSON of a record, byte for byte what was hashed.</summary>
public sealed class RecordAsJsonModel(PublicRecords records, TimeProvider time) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(string kind, string id, string? on, CancellationToken cancel)
    {
        if (RecordKinds.Parse(kind) is not { } named || RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        var what = new RecordRef(named, parsed);
        var day = Asked.Day(on, LocalTime.Day(time.GetUtcNow()));
        return day.Mistake is { } mistake ? Mistake(mistake) : Answer(await records.FindAsync(what, day.Value, cancel), what);
    }

    private IActionResult Answer(FoundRecord found, RecordRef what) =>
        found is FoundRecord.Shown shown ? Content(shown.Json, "application/json") : SayWhy(found, what);
}
