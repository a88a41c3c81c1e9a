using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication;
using Folkmoot.Civic.Record.Publishing;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Folkmoot.Web.Pages.Desk.Records;

/// <summary>What became of a record: how it stands in public, its versions there, and what officers did to it.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class RecordModel(
    ReadPublished read, DrawUpGovernance drawUp, ReadActs readActs, PublicRecords records, PublicLists lists, Ownership ownership, DeskSeat seat) : PageModel
{
    private const int MostInside = 500;

    public RecordRef What { get; private set; }

    /// <summary>Null when it was never public.</summary>
    public PublishedRecord? Published { get; private set; }

    /// <summary>What publishing it on its own would do; null for what is published with its paper.</summary>
    public GovernanceEdition? Edition { get; private set; }

    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    public IReadOnlyList<Act> Acts { get; private set; } = [];

    /// <summary>For a paper: what is public because it stands in it, in the order of its words.</summary>
    public ListPage? Inside { get; private set; }

    public bool MayPublish { get; private set; }

    public bool MayErase { get; private set; }

    public string Title => Edition?.Draft.Draft.Called ?? Published!.Title;

    public async Task<IActionResult> OnGetAsync(string kind, string record, CancellationToken cancel)
    {
        if (Addressed.Record(kind, record) is not { } what)
        {
            return NotFound();
        }

        What = what;
        Edition = await drawUp.RunAsync(what, cancel);
        Published = await read.RunAsync(what, cancel);
        if (Edition is null && Published is null)
        {
            return NotFound();
        }

        var owner = await ownership.OfAsync(what.Kind, what.Id, cancel) ?? new Owner(null, null);
        (MayPublish, MayErase) = (seat.May(Permission.Publish, owner), seat.May(Permission.Erase, owner));
        Versions = await records.VersionsAsync(what, cancel);
        Inside = what.Kind == RecordKind.Paper ? await lists.ListAsync(new ListFilter { Paper = what.Id, PageSize = MostInside }, 1, cancel) : null;
        Acts = await readActs.RunAsync(what, cancel);
        return Page();
    }
}
