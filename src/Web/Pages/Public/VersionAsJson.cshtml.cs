using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>The canonical JSON of one version of a record, byte for byte what was hashed.</summary>
public sealed class VersionAsJsonModel(PublicRecords records) : PublicPage
{
    public async Task<IActionResult> OnGetAsync(string kind, string id, int number, CancellationToken cancel)
    {
        if (RecordKinds.Parse(kind) is not { } named || RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        var what = new RecordRef(named, parsed);
        var found = await records.FindVersionAsync(what, number, cancel);
        return found is FoundRecord.Shown shown ? Content(shown.Json, "application/json") : SayWhy(found, what);
    }
}
