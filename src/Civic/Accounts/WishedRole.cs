using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>A role that somebody is to be given: everywhere, in an organisation, or for one of its bodies.</summary>
public sealed record WishedRole(Role Role, RecordId? OrganisationId, RecordId? BodyId)
{
    public const string Field = "Where";

    /// <summary>
    /// What is wrong with the wish; null when it may be given. Nobody gives what lies outside their own organisation, and only an
    /// administrator of the whole installation makes another.
    /// </summary>
    internal async Task<AccountMistake?> MistakeAsync(CivicDb db, Reach giver, CancellationToken cancel)
    {
        if (Role != Role.Administrator && OrganisationId is null)
        {
            return new(Field, "Choose an organisation or a body: only administrators have a role everywhere");
        }

        if (Role == Role.Administrator && BodyId is not null)
        {
            return new(Field, "Choose a whole organisation: an administrator looks after all its bodies");
        }

        if (!giver.KeepsAccountsOf(OrganisationId) || !await ExistsAsync(db, cancel))
        {
            return new(Field, "Choose an organisation or body whose accounts you look after");
        }

        return null;
    }

    internal Grant For(Guid officerId) => new() { OfficerId = officerId, Role = Role, OrganisationId = OrganisationId, BodyId = BodyId };

    private async Task<bool> ExistsAsync(CivicDb db, CancellationToken cancel) =>
        (OrganisationId is null || await db.Organisations.AnyAsync(organisation => organisation.Id == OrganisationId, cancel))
        && (BodyId is null || await db.Bodies.AnyAsync(body => body.Id == BodyId && body.OrganisationId == OrganisationId, cancel));
}
