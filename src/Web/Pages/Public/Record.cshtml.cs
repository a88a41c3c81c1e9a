using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Web.Pages.Public.Gathered;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>One record as it stands, or as it stood on a day.</summary>
public sealed class RecordModel(PublicRecords records, PublicLists lists, GatheringSources sources, TimeProvider time) : PublicPage
{
    public FoundRecord.Shown Shown { get; private set; } = null!;

    public RecordView View { get; private set; } = null!;

    public Related Related { get; private set; } = Related.None;

    /// <summary>What is put together for a meeting, a body, a person and the like; for others <see cref="Related"/> lists what belongs to them.</summary>
    public Gathering? Gathered { get; private set; }

    /// <summary>Said to the officer who has just published it; null for everybody else.</summary>
    public string? Published { get; private set; }

    public DateOnly? On { get; private set; }

    public DateOnly Today { get; } = LocalTime.Day(time.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string kind, string id, string? on, string? words, CancellationToken cancel)
    {
        if (RecordKinds.Parse(kind) is not { } named || RecordId.Parse(id) is not { } parsed)
        {
            return Missing();
        }

        var day = Asked.Day(on, Today);
        if (day.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        var what = new RecordRef(named, parsed);
        On = day.Value;
        var found = await records.FindAsync(what, On, cancel);
        return found is FoundRecord.Shown shown ? await ShowAsync(shown, words, cancel) : SayWhy(found, what);
    }

    private async Task<IActionResult> ShowAsync(FoundRecord.Shown shown, string? words, CancellationToken cancel)
    {
        var record = shown.Record;
        var stretches = Asked.Words(words, (record.Content as PaperRecord)?.Text.Length ?? 0);
        if (stretches.Mistake is { } mistake)
        {
            return Mistake(mistake);
        }

        Shown = shown;
        Published = JustPublished.Hear(this);
        Gathered = await Gathering.OfAsync(sources, record, On, Today, cancel);
        Related = Gathered is null ? await Related.OfAsync(lists, record.Ref, On, cancel) : Related.None;
        View = await PaperWords.ViewAsync(records, shown, cancel) with { Marked = stretches.Value };
        return Page();
    }
}
