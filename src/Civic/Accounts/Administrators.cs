using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>Keeps the installation from losing its last administrator.</summary>
public sealed class Administrators(CivicDb db)
{
    internal static readonly AccountMistake Last =
        new("", "Make somebody else an administrator of everything first: this is the last one who can sign in");

    /// <summary>True when an administrator of everything who can sign in stays, once these grants are gone.</summary>
    internal Task<bool> RemainAsync(Guid? withoutOfficer, IReadOnlyList<Guid> withoutGrants, CancellationToken cancel) =>
        db.Grants.AnyAsync(
            grant => grant.Role == Role.Administrator && grant.OrganisationId == null && grant.OfficerId != withoutOfficer && !withoutGrants.Contains(grant.Id)
                && db.Users.Any(officer => officer.Id == grant.OfficerId && officer.ClosedAt == null && officer.PasswordHash != null),
            cancel);
}
