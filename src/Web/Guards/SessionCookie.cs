using System.Security.Claims;
using Folkmoot.Civic.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Web.Guards;

/// <summary>
/// Ties the cookie to a session in the database. Each request asks whether the session is still good, so that signing out here, there or
/// everywhere, a closed account and a changed role count at once.
/// </summary>
internal sealed class SessionCookie(Sessions sessions, DeskSeat desk, SiteOptions site) : CookieAuthenticationEvents
{
    public override async Task SigningIn(CookieSigningInContext context)
    {
        var stop = context.HttpContext.RequestAborted;
        await EndAsync(stop);
        var officer = Ticket.Officer(context.Principal)!.Value;
        var session = await sessions.StartAsync(officer, context.Request.Headers.UserAgent.ToString(), stop);
        ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new Claim(Ticket.Session, session.ToString()));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // The error page must stand also when the database does not.
        var seat = context.Request.Path.StartsWithSegments(ErrorPages.Path) ? null : await SeatAsync(context);
        if (seat is not null)
        {
            desk.Take(seat);
            return;
        }

        context.RejectPrincipal();
        if (!context.Request.Path.StartsWithSegments(ErrorPages.Path))
        {
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    public override Task SigningOut(CookieSigningOutContext context) => EndAsync(context.HttpContext.RequestAborted);

    // Who has only a password is shown the way on; to everybody else the page is closed.
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (desk.Taken?.Proof == Proof.Password)
        {
            context.Response.Redirect("/account/second-factor");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }

    private async Task<OfficerAtDesk?> SeatAsync(CookieValidatePrincipalContext context)
    {
        if (Ticket.Officer(context.Principal) is not { } officer || Ticket.SessionOf(context.Principal) is not { } session
            || Ticket.ProofOf(context.Principal) is not { } proof || (proof == Proof.Demonstration && !site.Demonstration))
        {
            return null;
        }

        var atWork = await sessions.SeenAsync(session, officer, context.HttpContext.RequestAborted);
        return atWork is null ? null : new OfficerAtDesk(officer, session, atWork.FullName, proof, atWork.Reach);
    }

    private Task EndAsync(CancellationToken stop) =>
        desk.Taken is { } seat ? sessions.EndAsync(seat.SessionId, seat.OfficerId, stop) : Task.CompletedTask;
}
