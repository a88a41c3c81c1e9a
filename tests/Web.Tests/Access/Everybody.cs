using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Guards;
using Folkmoot.Web.Tests.Browsers;
using Folkmoot.Web.Tests.Sites;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Folkmoot.Web.Tests.Access;

/// <summary>Who opens pages: an officer who may do everything, one who has given a password and no code yet, one whose body has no paper yet, and a stranger.</summary>
internal sealed record Everybody(IPage Officer, IPage HalfWay, IPage Newcomer, IPage Stranger)
{
    public static async Task<Everybody> ComeAsync(SiteFixture site, Chromium chromium, FullRecord record)
    {
        var nowhere = new Organisation { Name = "Upper Wex Parish Council" };
        var nothing = new Body { OrganisationId = nowhere.Id, Name = "Parish Council" };
        await site.WithAsync(parts =>
        {
            var db = parts.GetRequiredService<CivicDb>();
            db.AddRange(nowhere, nothing);
            return db.SaveChangesAsync();
        });
        using var atWork = await site.Officers.SignInAsync(record.Officer, Proof.Code);
        using var halfWay = site.Open();
        await halfWay.PostAsync("/account/sign-in", ("Email", record.Officer.Email!), ("Password", FullRecord.Password));
        using var newcomer = await site.Officers.SignedInAsync((Role.Clerk, nowhere.Id, nothing.Id));
        return new Everybody(
            await chromium.OpenAsync(site.Address, atWork), await chromium.OpenAsync(site.Address, halfWay),
            await chromium.OpenAsync(site.Address, newcomer), await chromium.OpenAsync(site.Address));
    }
}
