using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Organisations;

/// <summary>The organisations within the officer's reach, by name.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class IndexModel(CivicDb db, DeskSeat desk, TimeProvider time) : PageModel
{
    private const int Most = 200;

    /// <summary>A piece of the name, or of another name.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Named { get; set; }

    /// <summary>Shows those that have ended too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Ended { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int More { get; private set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Named);

    public bool MayAdd => desk.Reach.MayEverywhere(Permission.Govern);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var today = LocalTime.Day(time.GetUtcNow());
        var found = (await RowsAsync(cancel))
            .Where(row => (Ended || row.Valid.To is null || row.Valid.To >= today) && NameSearch.Finds(Named, [row.Name, .. row.OtherNames]))
            .ToList();
        (Rows, More) = ([.. found.Take(Most)], Math.Max(0, found.Count - Most));
    }

    private Task<List<Row>> RowsAsync(CancellationToken cancel)
    {
        var (everywhere, organisations, bodies) = desk.Reach.Over(Permission.ReadDesk);
        return db.Organisations.AsNoTracking()
            .Where(one => everywhere || organisations.Contains(one.Id) || db.Bodies.Any(body => body.OrganisationId == one.Id && bodies.Contains(body.Id)))
            .OrderBy(one => one.Name)
            .Select(one => new Row(
                one.Id,
                one.Name,
                one.Kind,
                new ValidPeriod(one.ValidFrom, one.ValidTo),
                db.OtherNames.Where(name => name.OfKind == RecordKind.Organisation && name.OfId == one.Id).Select(name => name.Name).ToList()))
            .ToListAsync(cancel);
    }

    internal sealed record Row(RecordId Id, string Name, OrganisationKind Kind, ValidPeriod Valid, IReadOnlyList<string> OtherNames);
}
