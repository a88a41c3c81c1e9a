using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using System.Net;
using System.Security.Claims;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>Makes officers, and browsers in which they are signed in. What a test does not care about is invented here.</summary>
internal sealed class Officers(SiteFixture site)
{
    /// <summary>A browser in which a new officer with these roles is signed in with both factors.</summary>
    public async Task<Visitor> SignedInAsync(params (Role Role, RecordId? Organisation, RecordId? Body)[] roles) =>
        await SignInAsync(await MakeAsync("Ada Fenn", roles), Proof.Code);

    public async Task<Officer> MakeAsync(string name, params (Role Role, RecordId? Organisation, RecordId? Body)[] roles) =>
        await site.WithAsync(async parts =>
        {
            var email = $"{Guid.CreateVersion7():n}@marlshire.example";
            var officer = new Officer
            {
                FullName = name, UserName = email, Email = email, CreatedAt = DateTimeOffset.UnixEpoch,
                OrganisationId = roles.Select(role => role.Organisation).FirstOrDefault(),
            };
            var db = parts.GetRequiredService<CivicDb>();
            db.AddRange(roles.Select(role => new Grant { OfficerId = officer.Id, Role = role.Role, OrganisationId = role.Organisation, BodyId = role.Body }));
            var made = await parts.GetRequiredService<UserManager<Officer>>().CreateAsync(officer);
            Assert.True(made.Succeeded, string.Join(' ', made.Errors.Select(error => error.Description)));
            return officer;
        });

    /// <summary>An officer who can sign in with this password and has set nothing else up.</summary>
    public async Task<Officer> WithPasswordAsync(string password, params (Role Role, RecordId? Organisation, RecordId? Body)[] roles)
    {
        var officer = await MakeAsync("Tom Reddle", roles);
        await site.WithAsync(async parts =>
        {
            var officers = parts.GetRequiredService<UserManager<Officer>>();
            return await officers.AddPasswordAsync((await officers.FindByIdAsync(officer.Id.ToString()))!, password);
        });
        return officer;
    }

    /// <summary>The same with an authenticator; also its key and the recovery codes.</summary>
    public async Task<(Officer Officer, string Key, IReadOnlyList<string> RecoveryCodes)> WithAuthenticatorAsync(
        string password, params (Role Role, RecordId? Organisation, RecordId? Body)[] roles)
    {
        var officer = await WithPasswordAsync(password, roles);
        return await site.WithAsync(async parts =>
        {
            var factors = parts.GetRequiredService<SecondFactors>();
            var found = (await parts.GetRequiredService<UserManager<Officer>>().FindByIdAsync(officer.Id.ToString()))!;
            var key = await factors.KeyAsync(found);
            return (found, key, await factors.TurnOnAsync(found));
        });
    }

    /// <summary>A browser with the cookie that this proof earns; the cookie is made by the site's own parts.</summary>
    public async Task<Visitor> SignInAsync(Officer officer, Proof proof)
    {
        var session = await site.WithAsync(parts => parts.GetRequiredService<Sessions>().StartAsync(officer.Id, "a test", CancellationToken.None));
        var principal = Ticket.For(officer.Id, proof);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(Ticket.Session, session.ToString()));
        var options = site.Parts.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { ExpiresUtc = TimeProvider.System.GetUtcNow().AddHours(1) }, IdentityConstants.ApplicationScheme);
        var visitor = site.Open();
        visitor.Cookies.Add(new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket), "/", site.Address.Host));
        return visitor;
    }
}
