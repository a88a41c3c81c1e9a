using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// A new link for an officer who lost the password, or never used the first link. Where they lost their phone or passkey too, every second
/// factor is taken away and they are signed out everywhere. Earlier links stop working.
/// </summary>
public sealed class NewLink(CivicDb db, OfficerLinks links, SecondFactors factors, Sessions sessions, Hand hand)
{
    public async Task<Outcome> RunAsync(Reach by, Guid officerId, Wish wish, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(wish);
        var officer = await db.Users.SingleOrDefaultAsync(candidate => candidate.Id == officerId, cancel);
        if (officer is null or { ClosedAt: not null } || !by.KeepsAccountsOf(officer.OrganisationId))
        {
            return new Outcome.NotFound();
        }

        if (AccountMistake.InReason(wish.Reason) is { } mistake)
        {
            return new Outcome.Refused(mistake);
        }

        hand.Because = wish.Reason!.Trim();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Invitations.Where(invitation => invitation.OfficerId == officerId && invitation.UsedAt == null).ExecuteDeleteAsync(cancel);
        if (wish.SecondFactorToo)
        {
            await factors.RemoveAllAsync(officer);
            await sessions.EndAllAsync(officerId, but: null, cancel);
        }

        var link = links.Add(officerId);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new Outcome.Made(link);
    }

    /// <summary>Whether the second factor is lost too, and why the link is needed.</summary>
    public sealed record Wish(bool SecondFactorToo, string? Reason);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>The path of the link: shown once.</summary>
        public sealed record Made(string Link) : Outcome;

        public sealed record NotFound : Outcome;

        public sealed record Refused(AccountMistake Mistake) : Outcome;
    }
}
