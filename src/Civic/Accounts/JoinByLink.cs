using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// Uses a link that works once: makes the first administrator, lets an invited officer choose a password, or sets a new password. It is used
/// up only when all is well, so that a password that is too short does not cost the link.
/// </summary>
public sealed class JoinByLink(CivicDb db, UserManager<Officer> officers, FirstAdministrator first, Hand hand, TimeProvider time)
{
    /// <summary>For whom the link is; null when it is spent, too old or was never made. Nobody learns which.</summary>
    public async Task<Bearer?> BearerAsync(string secret, CancellationToken cancel)
    {
        var invitation = await FindAsync(secret, cancel);
        if (invitation is null)
        {
            return null;
        }

        return invitation.OfficerId is { } id
            ? await db.Users.Where(officer => officer.Id == id).Select(officer => new Bearer(officer.FullName, officer.Email!)).SingleAsync(cancel)
            : new Bearer(null, null);
    }

    /// <summary>Name and address count for the first administrator alone; an invited officer has them from who invited them.</summary>
    public async Task<Outcome> RunAsync(string secret, Newcomer newcomer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(newcomer);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var invitation = await FindAsync(secret, cancel);
        if (invitation is null || !await SpendAsync(invitation, cancel))
        {
            return new Outcome.LinkIsSpent();
        }

        var outcome = invitation.OfficerId is { } id ? await SetPasswordAsync(id, newcomer.Password) : await MakeFirstAsync(newcomer, cancel);
        if (outcome is Outcome.Joined)
        {
            await transaction.CommitAsync(cancel);
        }

        return outcome;
    }

    private async Task<Invitation?> FindAsync(string secret, CancellationToken cancel)
    {
        var sha256 = LinkSecret.HashOf(secret);
        var invitation = await db.Invitations.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.SecretSha256 == sha256, cancel);
        return invitation is { UsedAt: null } && invitation.ExpiresAt > time.GetUtcNow() ? invitation : null;
    }

    // Of two who bring the same link at once, one finds the row changed.
    private async Task<bool> SpendAsync(Invitation invitation, CancellationToken cancel) =>
        await db.Invitations.Where(candidate => candidate.Id == invitation.Id && candidate.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(candidate => candidate.UsedAt, time.GetUtcNow()), cancel) == 1;

    private async Task<Outcome> MakeFirstAsync(Newcomer newcomer, CancellationToken cancel)
    {
        if (await first.ExistsAsync(cancel))
        {
            return new Outcome.LinkIsSpent();
        }

        if ((AccountMistake.InName(newcomer.FullName) ?? AccountMistake.InEmail(newcomer.Email)) is { } mistake)
        {
            return new Outcome.Refused(mistake);
        }

        var email = newcomer.Email!.Trim();
        var officer = new Officer { FullName = newcomer.FullName!.Trim(), UserName = email, Email = email, CreatedAt = time.GetUtcNow() };
        hand.Take(officer.Id, officer.FullName);
        hand.Because = "First administrator, by the link that the host printed";
        db.Add(new Grant { OfficerId = officer.Id, Role = Role.Administrator });
        return After(await officers.CreateAsync(officer, newcomer.Password), officer);
    }

    private async Task<Outcome> SetPasswordAsync(Guid id, string password)
    {
        var officer = await officers.FindByIdAsync(id.ToString());
        if (officer is null or { ClosedAt: not null })
        {
            return new Outcome.LinkIsSpent();
        }

        hand.Take(officer.Id, officer.FullName);
        hand.Because = "Chose a password by a link";
        await db.Sessions.Where(session => session.OfficerId == id && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, time.GetUtcNow()));
        officer.PasswordHash = null;
        officer.AccessFailedCount = 0;
        officer.LockoutEnd = null;
        return After(await officers.AddPasswordAsync(officer, password), officer);
    }

    private static Outcome After(IdentityResult result, Officer officer) =>
        result.Succeeded ? new Outcome.Joined(officer) : new Outcome.Refused(AccountMistake.Of(result));

    /// <summary>For whom a link is; without name and address it makes the first administrator.</summary>
    public sealed record Bearer(string? FullName, string? Email);

    /// <summary>What somebody who comes by a link answers.</summary>
    public sealed record Newcomer(string? FullName, string? Email, string Password);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Joined(Officer Officer) : Outcome;

        public sealed record LinkIsSpent : Outcome;

        public sealed record Refused(AccountMistake Mistake) : Outcome;
    }
}
