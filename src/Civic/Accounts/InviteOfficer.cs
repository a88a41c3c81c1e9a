using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// Opens an account with a first role, and makes the link by which the officer chooses a password. The link is shown to who invites, who
/// hands it over; until it is used nobody can sign in.
/// </summary>
public sealed class InviteOfficer(CivicDb db, UserManager<Officer> officers, OfficerLinks links, Hand hand, TimeProvider time)
{
    public async Task<Outcome> RunAsync(Reach by, Invited invited, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(invited);
        if (await MistakeAsync(by, invited, cancel) is { } mistake)
        {
            return new Outcome.Refused(mistake);
        }

        var email = invited.Email!.Trim();
        var officer = new Officer
        {
            FullName = invited.FullName!.Trim(), UserName = email, Email = email, OrganisationId = invited.OrganisationId, CreatedAt = time.GetUtcNow(),
        };
        hand.Because = "Invited";
        var link = links.Add(officer.Id);
        db.Add(invited.Role.For(officer.Id));
        var created = await officers.CreateAsync(officer);
        return created.Succeeded ? new Outcome.Sent(officer.Id, link) : new Outcome.Refused(AccountMistake.Of(created));
    }

    private async Task<AccountMistake?> MistakeAsync(Reach by, Invited invited, CancellationToken cancel)
    {
        var mistake = AccountMistake.InName(invited.FullName) ?? AccountMistake.InEmail(invited.Email);
        if (mistake is not null)
        {
            return mistake;
        }

        return by.KeepsAccountsOf(invited.OrganisationId)
            ? await invited.Role.MistakeAsync(db, by, cancel)
            : new AccountMistake(nameof(Invited.OrganisationId), "Choose an organisation whose accounts you look after");
    }

    /// <summary>Who is invited, where the account belongs (null: the whole installation), and with which role it begins.</summary>
    public sealed record Invited(string? FullName, string? Email, RecordId? OrganisationId, WishedRole Role);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        /// <summary>The path of the link: shown once.</summary>
        public sealed record Sent(Guid OfficerId, string Link) : Outcome;

        public sealed record Refused(AccountMistake Mistake) : Outcome;
    }
}
