using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// The way in to an installation in which nobody can let others in: a link that makes the first administrator. There is no default password.
/// </summary>
public sealed class FirstAdministrator(CivicDb db, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>
    /// A new link, for the host to show to whoever started it; null when some administrator of the whole installation has a password
    /// already. Works once within 24 hours; an earlier one stops working.
    /// </summary>
    public async Task<string?> LinkAsync(CancellationToken cancel)
    {
        if (await ExistsAsync(cancel))
        {
            return null;
        }

        await db.Invitations.Where(invitation => invitation.OfficerId == null).ExecuteDeleteAsync(cancel);
        var secret = LinkSecret.New();
        db.Add(new Invitation { SecretSha256 = secret.Sha256, ExpiresAt = time.GetUtcNow() + Lifetime });
        await db.SaveChangesAsync(cancel);
        return secret.Path;
    }

    internal Task<bool> ExistsAsync(CancellationToken cancel) =>
        db.Users.AnyAsync(officer => officer.PasswordHash != null && officer.ClosedAt == null
            && db.Grants.Any(grant => grant.OfficerId == officer.Id && grant.Role == Role.Administrator && grant.OrganisationId == null), cancel);
}
