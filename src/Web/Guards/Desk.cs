using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;

namespace Folkmoot.Web.Guards;

/// <summary>
/// The officer at whose request the site works, and how far their roles reach. One for each request; nobody sits at it on public pages
/// that are read without signing in.
/// </summary>
internal sealed class Desk(Hand hand)
{
    private Seat? _seat;

    /// <summary>Null when nobody has signed in.</summary>
    public Seat? Taken => _seat;

    /// <summary>The officer; throws when nobody has signed in, which the guard of the desk's pages rules out.</summary>
    public Seat Officer => _seat ?? throw new InvalidOperationException("Nobody has signed in: the page lies outside the desk's guard.");

    public Reach Reach => _seat?.Reach ?? Reach.None;

    /// <summary>Sits the officer down; History names them from here on.</summary>
    public void Take(Seat seat)
    {
        _seat = seat;
        hand.Take(seat.OfficerId, seat.Name);
    }
}

/// <summary>Who sits at the desk.</summary>
/// <param name="OfficerId">The account.</param>
/// <param name="SessionId">The browser in which they signed in.</param>
/// <param name="Name">As colleagues know them.</param>
/// <param name="Proof">How they proved who they are.</param>
/// <param name="Reach">How far their roles reach.</param>
internal sealed record Seat(Guid OfficerId, Guid SessionId, string Name, Proof Proof, Reach Reach);

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
