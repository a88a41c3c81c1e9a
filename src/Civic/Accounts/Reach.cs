using Folkmoot.Civic.Kernel;

namespace Folkmoot.Civic.Accounts;

/// <summary>How far one officer's roles reach.</summary>
public sealed class Reach(IReadOnlyList<Grant> grants)
{
    /// <summary>Of somebody without any role.</summary>
    public static Reach None { get; } = new([]);

    /// <summary>True when some role gives the permission for this body of this organisation (or for the organisation itself, without a body).</summary>
    public bool May(Permission permission, RecordId? organisation, RecordId? body) =>
        grants.Any(grant => grant.Role.Gives(permission) && Covers(grant, organisation, body));

    /// <summary>True when some role gives the permission anywhere.</summary>
    public bool MayAnywhere(Permission permission) => grants.Any(grant => grant.Role.Gives(permission));

    /// <summary>True when some role gives the permission for the organisation or for any of its bodies.</summary>
    public bool MayWithin(Permission permission, RecordId organisation) =>
        grants.Any(grant => grant.Role.Gives(permission) && (grant.OrganisationId is null || grant.OrganisationId == organisation));

    /// <summary>True when a role gives the permission for the whole installation.</summary>
    public bool MayEverywhere(Permission permission) => grants.Any(grant => grant.Role.Gives(permission) && grant.OrganisationId is null);

    /// <summary>Over what some role gives the permission.</summary>
    public Scope Over(Permission permission)
    {
        var giving = grants.Where(grant => grant.Role.Gives(permission)).ToList();
        return new Scope(
            giving.Exists(grant => grant.OrganisationId is null),
            [.. giving.Where(grant => grant.BodyId is null).Select(grant => grant.OrganisationId).OfType<RecordId>()],
            [.. giving.Select(grant => grant.BodyId).OfType<RecordId>()]);
    }

    /// <summary>
    /// True when the officer may invite, change and close accounts of that organisation. Accounts that belong to none (null) are those of
    /// the whole installation: only its administrators may.
    /// </summary>
    public bool KeepsAccountsOf(RecordId? organisation) =>
        organisation is null ? MayEverywhere(Permission.Accounts) : May(Permission.Accounts, organisation, body: null);

    private static bool Covers(Grant grant, RecordId? organisation, RecordId? body) =>
        grant.OrganisationId is null || (grant.OrganisationId == organisation && (grant.BodyId is null || grant.BodyId == body));
}
