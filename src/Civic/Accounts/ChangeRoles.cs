using System.Data;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// Takes roles from an officer and gives one. An administrator of an organisation changes only what lies inside it; the last administrator of
/// everything stays one.
/// </summary>
public sealed class ChangeRoles(CivicDb db, Administrators administrators, Hand hand)
{
    public async Task<ChangeAccount> RunAsync(Reach by, Guid officerId, Wish wish, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(wish);

        // Two administrators who take each other's role at once must not both succeed.
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
        var officer = await db.Users.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.Id == officerId, cancel);
        if (officer is null || !by.KeepsAccountsOf(officer.OrganisationId))
        {
            return new ChangeAccount.NotFound();
        }

        var held = await db.Grants.Where(grant => grant.OfficerId == officerId).ToListAsync(cancel);
        var taken = held.Where(grant => wish.Take.Contains(grant.Id)).ToList();
        if (await MistakeAsync(by, wish, taken, cancel) is { } mistake)
        {
            return new ChangeAccount.Refused(mistake);
        }

        hand.Because = wish.Reason!.Trim();
        db.RemoveRange(taken);
        if (wish.Give is { } given && !held.Except(taken).Any(grant => IsSame(grant, given)))
        {
            db.Add(given.For(officerId));
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new ChangeAccount.Changed();
    }

    private async Task<AccountMistake?> MistakeAsync(Reach by, Wish wish, List<Grant> taken, CancellationToken cancel)
    {
        if (taken.Count == 0 && wish.Give is null)
        {
            return new(nameof(Wish.Take), "Choose a role to take away, or one to give");
        }

        if (taken.Any(grant => !by.KeepsAccountsOf(grant.OrganisationId)))
        {
            return new(nameof(Wish.Take), "Leave the roles outside your organisation as they are");
        }

        if (wish.Give is { } given && await given.MistakeAsync(db, by, cancel) is { } mistake)
        {
            return mistake;
        }

        return await EndsLastAdministratorAsync(taken, cancel) ? Administrators.Last : AccountMistake.InReason(wish.Reason);
    }

    private async Task<bool> EndsLastAdministratorAsync(List<Grant> taken, CancellationToken cancel) =>
        taken.Any(grant => grant is { Role: Role.Administrator, OrganisationId: null })
        && !await administrators.RemainAsync(withoutOfficer: null, [.. taken.Select(grant => grant.Id)], cancel);

    private static bool IsSame(Grant grant, WishedRole wished) =>
        grant.Role == wished.Role && grant.OrganisationId == wished.OrganisationId && grant.BodyId == wished.BodyId;

    /// <summary>The grants to take, the role to give (null: none), and why.</summary>
    public sealed record Wish(IReadOnlyCollection<Guid> Take, WishedRole? Give, string? Reason);
}
