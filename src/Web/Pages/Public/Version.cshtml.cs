using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>One version of a record, whenever it stood.</summary>
public sealed class VersionModel(PublicRecords records) : PublicPage
{
    public FoundRecord.Shown Shown { get; private set; } = null!;

    public RecordView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string kind, string id, int number, string? words, CancellationToken cancel)
    {
        if (RecordKinds.Parse(kind) is not { } named || RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        var what = new RecordRef(named, parsed);
        var found = await records.FindVersionAsync(what, number, cancel);
        return found is FoundRecord.Shown shown ? await ShowAsync(shown, words, cancel) : SayWhy(found, what);
    }

    private async Task<IActionResult> ShowAsync(FoundRecord.Shown shown, string? words, CancellationToken cancel)
    {
        var stretches = Asked.Words(words, (shown.Record.Content as PaperRecord)?.Text.Length ?? 0);
        if (stretches.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        Shown = shown;
        View = await PaperWords.ViewAsync(records, shown, cancel) with { Marked = stretches.Value };
        return Page();
    }
}
