using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Web.Pages.Desk.Accounts;

[Needs(Permission.Accounts)]
internal sealed class IndexModel(CivicDb db, DeskSeat desk) : PageModel
{
    public IReadOnlyList<Row> Officers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var scope = desk.Reach.Over(Permission.Accounts);
        var mine = scope.Organisations.Select(organisation => (RecordId?)organisation).ToList();
        Officers = await db.Users.AsNoTracking().Where(officer => scope.Everywhere || mine.Contains(officer.OrganisationId)).OrderBy(officer => officer.FullName)
            .Select(officer => new Row(
                officer.Id,
                officer.FullName,
                officer.Email!,
                db.Organisations.Where(organisation => organisation.Id == officer.OrganisationId).Select(organisation => organisation.Name).FirstOrDefault(),
                db.Grants.Where(grant => grant.OfficerId == officer.Id).Select(grant => grant.Role).ToList(),
                officer.ClosedAt != null,
                officer.PasswordHash != null))
            .ToListAsync(cancel);
    }

    internal sealed record Row(Guid Id, string FullName, string Email, string? Organisation, IReadOnlyList<Role> Roles, bool IsClosed, bool HasPassword)
    {
        public string Sign => IsClosed ? "refused" : HasPassword ? "done" : "progress";

        public string State => IsClosed ? "Closed" : HasPassword ? "Open" : "Invited";
    }
}
