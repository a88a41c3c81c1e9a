using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Guards;

/// <summary>
/// The officer at whose request the site works, and how far their roles reach. One for each request; nobody sits at it on public pages
/// that are read without signing in.
/// </summary>
internal sealed class DeskSeat(Hand hand)
{
    private OfficerAtDesk? _officer;

    /// <summary>Null when nobody has signed in.</summary>
    public OfficerAtDesk? Taken => _officer;

    /// <summary>The officer; throws when nobody has signed in, which the guard of the desk's pages rules out.</summary>
    public OfficerAtDesk Officer => _officer ?? throw new InvalidOperationException("Nobody has signed in: the page lies outside the desk's guard.");

    public Reach Reach => _officer?.Reach ?? Reach.None;

    /// <summary>
    /// True when the officer's roles give the permission over what belongs to that owner. The guard asks it for what the address names; a page
    /// asks it for what a form names, such as the body of a paper that is brought in.
    /// </summary>
    public bool May(Permission permission, Owner owner) => owner switch
    {
        { IsEverybody: true } => Reach.MayAnywhere(permission),
        { OrganisationId: null } => Reach.MayEverywhere(permission),
        _ => Reach.May(permission, owner.OrganisationId, owner.BodyId),
    };

    /// <summary>Sits the officer down; History names them from here on.</summary>
    public void Take(OfficerAtDesk officer)
    {
        _officer = officer;
        hand.Take(officer.OfficerId, officer.Name);
    }
}

/// <summary>Who sits at the desk.</summary>
/// <param name="OfficerId">The account.</param>
/// <param name="SessionId">The browser in which they signed in.</param>
/// <param name="Name">As colleagues know them.</param>
/// <param name="Proof">How they proved who they are.</param>
/// <param name="Reach">How far their roles reach.</param>
internal sealed record OfficerAtDesk(Guid OfficerId, Guid SessionId, string Name, Proof Proof, Reach Reach);

/// <summary>How an officer proved who they are.</summary>
internal enum Proof
{
    /// <summary>By password alone: enough to set up a second factor and for nothing else.</summary>
    Password,

    /// <summary>By password and a code.</summary>
    Code,

    /// <summary>By a passkey, which asks for a finger, a face or a PIN of its own.</summary>
    Passkey,

    /// <summary>By the link of a demonstration; on loopback only.</summary>
    Demonstration,
}
