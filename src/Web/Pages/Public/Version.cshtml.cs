using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>One version of a record, whenever it stood.</summary>
public sealed class VersionModel(PublicRecords records) : PublicPage
{
    public FoundRecord.Shown Shown { get; private set; } = null!;

    public RecordView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, string id, int number, WordsQuestion asked, CancellationToken cancel)
    {
        if (RecordKinds.Parse(kind) is not { } named || RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        var what = new RecordRef(named, parsed);
        var found = await records.FindVersionAsync(what, number, cancel);
        return found is FoundRecord.Shown shown ? await ShowAsync(shown, asked, cancel) : SayWhy(found, what);
    }

    private async Task<IActionResult> ShowAsync(FoundRecord.Shown shown, WordsQuestion asked, CancellationToken cancel)
    {
        var marked = await MarkedWords.FindAsync(asked, records, shown, cancel);
        if (marked.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        Shown = shown;
        View = await PaperWords.ViewAsync(records, shown, cancel) with { Marked = marked.Value };
        return Page();
    }
}
