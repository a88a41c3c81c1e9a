using Folkmoot.Civic.Accounts;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Web.Guards;

/// <summary>How officers sign in: which cookies there are, and which pages ask for which proof.</summary>
internal static class SignIn
{
    /// <summary>Asks for a second factor; what the desk's pages ask for.</summary>
    public const string WithSecondFactor = "with a second factor";

    private static readonly TimeSpan HalfWay = TimeSpan.FromMinutes(5);

    public static void AddSignIn(this IServiceCollection services, SiteOptions site)
    {
        services.AddAccounts().AddSignInManager();
        services.AddScoped<DeskSeat>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<PasskeyEnrolment>();
        services.AddSingleton<DemonstrationKey>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // A passkey stands for both factors, so it must ask for a finger, a face or a PIN.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie => Keep(cookie, site, "folkmoot", Sessions.Longest))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => Keep(cookie, site, "folkmoot-half-way", HalfWay));
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie => cookie.EventsType = typeof(SessionCookie));
        services.AddAuthorizationBuilder().AddPolicy(WithSecondFactor, policy => policy
            .RequireAuthenticatedUser()
            .RequireAssertion(context => Ticket.ProofOf(context.User) is not (null or Proof.Password)));
    }

    /// <summary>The name of a cookie: over https with the prefix that keeps other hosts and plain http from setting it.</summary>
    public static string CookieName(SiteOptions site, string name) => site.Https ? "__Host-" + name : name;

    private static void Keep(CookieAuthenticationOptions cookie, SiteOptions site, string name, TimeSpan lifetime)
    {
        cookie.Cookie.Name = CookieName(site, name);
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = site.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.Cookie.Path = "/";
        cookie.ExpireTimeSpan = lifetime;
        cookie.SlidingExpiration = false;
        cookie.LoginPath = "/account/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
    }
}
