using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Record.Names;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Forms;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Keeping;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Names;

/// <summary>Every name in the latest version of a paper, with whom or what it may mean. Nothing is linked until the officer says so.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class IndexModel(CivicDb db, DeskSeat desk, Ownership ownership, ReadNames read, MatchNames match, LinkName link, UnlinkName unlink, AcceptNames accept)
    : PageModel
{
    public const string None = "none";

    /// <summary>The name that the officer decides about: kind and words, as <see cref="NameKey"/> writes them.</summary>
    [BindProperty]
    public string? Key { get; set; }

    /// <summary>The record that it means, or that it means none.</summary>
    [BindProperty]
    public string? Meaning { get; set; }

    /// <summary>The revision of the link that the officer saw; none when there was none.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    /// <summary>What is accepted together: each a meaning, a space and a key.</summary>
    [BindProperty]
    public List<string> Accepted { get; set; } = [];

    public RecordId Id => this.RouteId("paper");

    public string Paper { get; private set; } = "";

    public bool HasNoDay { get; private set; }

    public IReadOnlyList<NameInPaper> Names { get; private set; } = [];

    public bool MayLink { get; private set; }

    public bool MayRecord => desk.Reach.MayAnywhere(Permission.Govern);

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await FillAsync(cancel) is null ? NotFound() : Page();

    [Needs(Permission.Review)]
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await FillAsync(cancel) is not { } paper)
        {
            return NotFound();
        }

        if (Find(Key) is not { } name)
        {
            return this.ShowAgain("", "The paper has no such name any more. Nothing was saved");
        }

        if (Meaning is null or "")
        {
            return this.ShowAgain(NameKey.Id(name.Match.Name), $"Select what “{name.Match.Name.Text}” means");
        }

        return Meaning != None && NameKey.ReadRef(Meaning) is null
            ? NotFound()
            : Answer(name, await link.RunAsync(paper.Version, name.Match.Name, NameKey.ReadRef(Meaning), Seen, cancel));
    }

    [Needs(Permission.Review)]
    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        if (await FillAsync(cancel) is not { } paper || Find(Key) is not { } name)
        {
            return NotFound();
        }

        return await unlink.RunAsync(paper.Version, name.Match.Name, Seen ?? -1, cancel)
            ? Back($"“{name.Match.Name.Text}” is open again.", name)
            : Answer(name, new LinkName.Outcome.DecidedMeanwhile(null, null));
    }

    [Needs(Permission.Review)]
    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken cancel)
    {
        if (await FillAsync(cancel) is not { } paper)
        {
            return NotFound();
        }

        var seen = Accepted.Select(NameKey.ReadAccepted).OfType<(PrintedName, RecordRef)>().ToList();
        if (seen.Count == 0)
        {
            return this.ShowAgain("", "Select at least one name to accept");
        }

        var (linked, left) = await accept.RunAsync(paper.Version, paper.Names, seen, cancel);
        return Back(left == 0 ? $"{linked} names are linked." : $"{linked} names are linked; {left} were changed meanwhile and left as they are.", to: null);
    }

    private NameInPaper? Find(string? key) => Names.FirstOrDefault(name => NameKey.Write(name.Match.Name) == key);

    private IActionResult Answer(NameInPaper name, LinkName.Outcome outcome)
    {
        switch (outcome)
        {
            case LinkName.Outcome.Linked:
                return Back($"“{name.Match.Name.Text}” is decided.", name);
            case LinkName.Outcome.DecidedMeanwhile(var by, var at):
                Response.StatusCode = StatusCodes.Status409Conflict;
                var when = at is { } instant ? $" on {LocalTime.At(instant):d MMMM yyyy} at {LocalTime.At(instant):HH:mm}" : "";
                ModelState.AddModelError("", $"{by ?? "Another officer"} decided about “{name.Match.Name.Text}”{when}. Nothing of yours was saved");
                return Page();
            default:
                return NotFound();
        }
    }

    private LocalRedirectResult Back(string done, NameInPaper? to)
    {
        Done = done;
        var next = to is null ? null : Names.SkipWhile(name => name != to).Skip(1).FirstOrDefault(name => name.Link is null);
        return LocalRedirect($"/desk/papers/{Id}/names" + (next is null ? "" : "#" + NameKey.Id(next.Match.Name)));
    }

    private async Task<(Guid Version, NamesOfPaper Names)?> FillAsync(CancellationToken cancel)
    {
        if (await ownership.OfAsync(RecordKind.Paper, Id, cancel) is not { } owner
            || await read.RunAsync(Id, desk.May(Permission.ReadExempt, owner), cancel) is not { } paper)
        {
            return null;
        }

        var about = await db.Papers.AsNoTracking().Where(one => one.Id == Id).Select(one => new { one.Title, one.Date, one.MeetingId }).SingleAsync(cancel);
        (Paper, HasNoDay, MayLink) = (about.Title, about.Date is null && about.MeetingId is null, desk.May(Permission.Review, owner));
        Names = await match.RunAsync(paper.Version, paper.Names, cancel) ?? [];
        return paper;
    }
}
