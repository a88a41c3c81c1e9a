using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance.Matching;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.People;

/// <summary>Everybody on record, by surname. People belong to no organisation: they act in several.</summary>
[Needs(Permission.ReadDesk)]
internal sealed class IndexModel(CivicDb db, DeskSeat desk, TimeProvider time) : PageModel
{
    private const int Most = 200;

    /// <summary>A piece of the name, of another name, or of a post.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Named { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int More { get; private set; }

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Named);

    public bool MayAdd => desk.Reach.MayAnywhere(Permission.Govern);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var today = LocalTime.Day(time.GetUtcNow());
        var rows = await db.People.AsNoTracking()
            .Select(one => new Row(
                one.Id,
                one.Name,
                db.Posts.Where(post => post.PersonId == one.Id && (post.ValidTo == null || post.ValidTo >= today)).Select(post => post.Title).ToList(),
                db.OtherNames.Where(name => name.OfKind == RecordKind.Person && name.OfId == one.Id).Select(name => name.Name).ToList()))
            .ToListAsync(cancel);
        var found = rows.Where(row => NameSearch.Finds(Named, [row.Name, .. row.OtherNames, .. row.Posts]))
            .OrderBy(row => row.Surname, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        (Rows, More) = ([.. found.Take(Most)], Math.Max(0, found.Count - Most));
    }

    internal sealed record Row(RecordId Id, string Name, IReadOnlyList<string> Posts, IReadOnlyList<string> OtherNames)
    {
        public string Surname => Name[(Name.LastIndexOf(' ') + 1)..];
    }
}
