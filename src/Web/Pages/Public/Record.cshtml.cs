using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Web.Pages.Public.Gathered;
using Microsoft.AspNetCore.Mvc;

namespace Folkmoot.Web.Pages.Public;

/// <summary>One record as it stands, or as it stood on a day.</summary>
public sealed class RecordModel(PublicRecords records, PublicLists lists, GatheringSources sources, TimeProvider time) : PublicPage
{
    // A bundle of a thousand pages has more; they stand in its list.
    private const int MostNotes = 2000;

    public FoundRecord.Shown Shown { get; private set; } = null!;

    public RecordView View { get; private set; } = null!;

    public Related Related { get; private set; } = Related.None;

    /// <summary>What is put together for a meeting, a body, a person and the like; for others <see cref="Related"/> lists what belongs to them.</summary>
    public Gathering? Gathered { get; private set; }

    /// <summary>Said to the officer who has just published it; null for everybody else.</summary>
    public string? Published { get; private set; }

    public DateOnly? On { get; private set; }

    /// <summary>Where everything that was confirmed in a paper is listed.</summary>
    public string AllConfirmed => $"/all?paper={Shown.Record.Id}{(On is { } day ? $"&on={day:yyyy-MM-dd}" : "")}";

    public DateOnly Today { get; } = LocalTime.Day(time.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(string kind, string id, string? on, WordsQuestion asked, CancellationToken cancel)
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
        Published = JustPublished.Hear(this);
        View = await PaperWords.ViewAsync(records, shown, cancel) with { Marked = marked.Value };
        if (shown.Record.Content is PaperRecord paper)
        {
            var confirmed = new ContentQuestion { Of = new ListFilter { Paper = shown.Record.Id, On = On }, Order = ContentOrder.Printed };
            View = View with { Notes = MarginNote.Of(paper, await sources.Contents.ReadAsync(confirmed, MostNotes, cancel)) };
            return Page();
        }

        Gathered = await Gathering.OfAsync(sources, shown.Record, On, Today, cancel);
        Related = Gathered is null ? await Related.OfAsync(lists, shown.Record.Ref, On, cancel) : Related.None;
        return Page();
    }
}
