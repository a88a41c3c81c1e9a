using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;
using Folkmoot.Civic.Record;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Pages.Public;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Papers;

/// <summary>A paper and what stands in it, as the public would see them: the same records, shown by the same pages.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class PreviewModel(ReadPaper read, PreviewPaper preview) : PageModel
{
    private const int Most = 300;

    /// <summary>Which version; null for the latest.</summary>
    [BindProperty(SupportsGet = true, Name = "v")]
    public int? Number { get; set; }

    public Preview Preview { get; private set; } = null!;

    public RecordView Paper { get; private set; } = null!;

    /// <summary>The records that stand in the paper, so many as a page can take.</summary>
    public IReadOnlyList<RecordView> Facts { get; private set; } = [];

    public int Left { get; private set; }

    public async Task<IActionResult> OnGetAsync(string paper, CancellationToken cancel)
    {
        var overview = RecordId.Parse(paper) is { } id ? await read.RunAsync(id, cancel) : null;
        var version = overview?.Versions.FirstOrDefault(one => Number is null || one.Number == Number);
        if (version is null || await preview.RunAsync(version.Id, cancel) is not { } drawn)
        {
            return NotFound();
        }

        Preview = drawn;
        Paper = View(drawn.Records.Single(record => record.Kind == RecordKind.Paper));
        List<PublicRecord> facts = [.. drawn.Records.Where(record => record.Paper is not null)];
        Facts = [.. facts.Take(Most).Select(View)];
        Left = facts.Count - Facts.Count;
        return Page();
    }

    // Nothing of it is public yet, so nothing is linked.
    private static RecordView View(PublicRecord record) => new(record);
}
