using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// The officer of a demonstration: clerk of every organisation and administrator of everything, without a password, so that no other way in
/// than the demonstration's own link exists.
/// </summary>
public sealed class DemonstrationOfficer(CivicDb db, UserManager<Officer> officers, Hand hand, TimeProvider time)
{
    public const string Email = "demonstration@folkmoot.invalid";

    /// <summary>The account, made when it is missing, with a clerk's role for every organisation that there is by now.</summary>
    public async Task<Officer> FindOrMakeAsync(CancellationToken cancel)
    {
        hand.Because = "Demonstration";
        var officer = await officers.FindByEmailAsync(Email) ?? await MakeAsync();
        var clerkOf = await db.Grants.Where(grant => grant.OfficerId == officer.Id && grant.Role == Role.Clerk).Select(grant => grant.OrganisationId).ToListAsync(cancel);
        var organisations = await db.Organisations.Select(organisation => organisation.Id).ToListAsync(cancel);
        db.AddRange(organisations.Where(id => !clerkOf.Contains(id)).Select(id => new Grant { OfficerId = officer.Id, Role = Role.Clerk, OrganisationId = id }));
        await db.SaveChangesAsync(cancel);
        return officer;
    }

    private async Task<Officer> MakeAsync()
    {
        var officer = new Officer { FullName = "Demonstration officer", UserName = Email, Email = Email, CreatedAt = time.GetUtcNow() };
        db.Add(new Grant { OfficerId = officer.Id, Role = Role.Administrator });
        await officers.CreateAsync(officer);
        return officer;
    }
}
