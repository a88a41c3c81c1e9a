using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Web.Guards;

/// <summary>What the cookie says: the officer, the session, and how they proved who they are. Name and roles are asked of the database.</summary>
internal static class Ticket
{
    public const string Session = "session";
    public const string Proof = "proof";

    /// <summary>For an officer who has just proved who they are; the cookie adds the session.</summary>
    public static ClaimsPrincipal For(Guid officerId, Proof proof) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, officerId.ToString()), new Claim(Proof, proof.ToString())], IdentityConstants.ApplicationScheme));

    /// <summary>For an officer whose password was right and who is to show a second factor; in the form in which Identity reads it back.</summary>
    public static ClaimsPrincipal HalfWay(Guid officerId) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.Name, officerId.ToString())], IdentityConstants.TwoFactorUserIdScheme));

    public static Guid? Officer(ClaimsPrincipal? principal) => Id(principal, ClaimTypes.NameIdentifier);

    public static Guid? SessionOf(ClaimsPrincipal? principal) => Id(principal, Session);

    public static Proof? ProofOf(ClaimsPrincipal? principal) =>
        Enum.TryParse<Proof>(principal?.FindFirstValue(Proof), out var proof) ? proof : null;

    private static Guid? Id(ClaimsPrincipal? principal, string claim) => Guid.TryParse(principal?.FindFirstValue(claim), out var id) ? id : null;
}
