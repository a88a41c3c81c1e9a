using System.Data;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// Closes an account, or opens it again. A closed account is signed out everywhere at once, its unused links stop working, and what the
/// officer did stays in History under their name.
/// </summary>
public sealed class CloseAccount(CivicDb db, Administrators administrators, Sessions sessions, Hand hand, TimeProvider time)
{
    public async Task<ChangeAccount> RunAsync(Reach by, Guid officerId, string? reason, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        if (await FindAsync(by, officerId, cancel) is not { } officer)
        {
            return new ChangeAccount.NotFound();
        }

        if (await MistakeAsync(officer, reason, cancel) is { } mistake)
        {
            return new ChangeAccount.Refused(mistake);
        }

        hand.Because = reason!.Trim();
        officer.ClosedAt ??= time.GetUtcNow();
        await db.SaveChangesAsync(cancel);
        await sessions.EndAllAsync(officerId, but: null, cancel);
        await db.Invitations.Where(invitation => invitation.OfficerId == officerId && invitation.UsedAt == null).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new ChangeAccount.Changed();
    }

    /// <summary>Opens a closed account again, with the roles and the password that it had.</summary>
    public async Task<ChangeAccount> ReopenAsync(Reach by, Guid officerId, string? reason, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await FindAsync(by, officerId, cancel) is not { } officer)
        {
            return new ChangeAccount.NotFound();
        }

        if (AccountMistake.InReason(reason) is { } mistake)
        {
            return new ChangeAccount.Refused(mistake);
        }

        hand.Because = reason!.Trim();
        officer.ClosedAt = null;
        await db.SaveChangesAsync(cancel);
        return new ChangeAccount.Changed();
    }

    private async Task<Officer?> FindAsync(Reach by, Guid officerId, CancellationToken cancel)
    {
        var officer = await db.Users.SingleOrDefaultAsync(candidate => candidate.Id == officerId, cancel);
        return officer is not null && by.KeepsAccountsOf(officer.OrganisationId) ? officer : null;
    }

    private async Task<AccountMistake?> MistakeAsync(Officer officer, string? reason, CancellationToken cancel)
    {
        if (officer.Id == hand.OfficerId)
        {
            return new("", "Ask another administrator to close your account: you cannot close it yourself");
        }

        var isOne = await db.Grants.AnyAsync(grant => grant.OfficerId == officer.Id && grant.Role == Role.Administrator && grant.OrganisationId == null, cancel);
        return isOne && !await administrators.RemainAsync(officer.Id, [], cancel) ? Administrators.Last : AccountMistake.InReason(reason);
    }
}
