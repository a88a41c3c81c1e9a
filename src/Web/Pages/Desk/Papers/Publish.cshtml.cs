using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>Says what of a paper is public, what publishing would do, and publishes it.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class PublishModel(ReadPaper read, ReadParts readParts, PreviewPaper preview, PublishPaper publish, AddPart addPart, GiveOutOriginal giveOut, DeskSeat seat) : PageModel
{
    /// <summary>Which version; null for the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "v")]
    public int? Number { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public PaperOverview Overview { get; private set; } = null!;

    public PartsOfVersion Parts { get; private set; } = null!;

    public Edition Edition { get; private set; } = null!;

    /// <summary>Everybody may download the file once it is published.</summary>
    public bool OriginalIsOpen { get; private set; }

    /// <summary>What publishing would do to the public record, in a sentence.</summary>
    public string Doing => $"On the public record: {Sum(Edition)}.";

    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken cancel) => await ReadAsync(paper, cancel) ? Page() : NotFound();

    [Needs(Permission.Review)]
    public async Task<IActionResult> OnPostOpenAsync(string paper, CancellationToken cancel)
    {
        if (!await ReadAsync(paper, cancel))
        {
            return NotFound();
        }

        await addPart.RunAsync(Parts.VersionId, PartPlace.Everything(Parts.Text), new PartTerms { Visibility = Visibility.Public }, cancel);
        return RedirectToPage(new { paper, v = Number });
    }

    [Needs(Permission.Publish)]
    public async Task<IActionResult> OnPostOriginalAsync(string paper, bool open, CancellationToken cancel)
    {
        if (!await ReadAsync(paper, cancel))
        {
            return NotFound();
        }

        await giveOut.RunAsync(Parts.VersionId, open, cancel);
        return RedirectToPage(new { paper, v = Number });
    }

    [Needs(Permission.Publish)]
    public async Task<IActionResult> OnPostAsync(string paper, CancellationToken cancel)
    {
        if (!await ReadAsync(paper, cancel))
        {
            return NotFound();
        }

        return await publish.RunAsync(Parts.VersionId, Reason, cancel) switch
        {
            PublishPaper.Outcome.Published published => JustPublished.Show(this, published.Paper, $"Published: {Sum(published.Edition)}."),
            PublishPaper.Outcome.Refused refused => this.ShowAgain("", refused.Sentences[0]),
            PublishPaper.Outcome.ReasonMistaken mistaken => this.ShowAgain(nameof(Reason), mistaken.Sentence),
            PublishPaper.Outcome.ReasonNeeded => this.ShowAgain(nameof(Reason), "Enter why what is public is changed"),
            _ => NotFound(),
        };
    }

    // "27 new, 1 changed".
    private static string Sum(Edition edition)
    {
        (int Count, string What)[] sums = [(edition.New.Count(), "new"), (edition.Corrected.Count(), "changed"), (edition.Withdrawn.Count(), "taken back")];
        return string.Join(", ", sums.Where(sum => sum.Count > 0).Select(sum => $"{sum.Count:N0} {sum.What}"));
    }

    private async Task<bool> ReadAsync(string paper, CancellationToken cancel)
    {
        if (RecordId.Parse(paper) is not { } id || await read.RunAsync(id, cancel) is not { } overview)
        {
            return false;
        }

        Overview = overview;
        var version = overview.Versions.FirstOrDefault(one => Number is null || one.Number == Number);
        if (version is null || await preview.RunAsync(version.Id, cancel) is not { } drawn)
        {
            return false;
        }

        Edition = drawn.Edition;
        Parts = (await readParts.RunAsync(id, version.Number, MayReadExempt(), cancel))!;
        OriginalIsOpen = await giveOut.IsOpenAsync(version.Id, cancel);
        return true;
    }

    private bool MayReadExempt() => seat.Reach.May(Permission.ReadExempt, Edition.Paper.Organisation!.Id, Overview.Paper.BodyId);
}
