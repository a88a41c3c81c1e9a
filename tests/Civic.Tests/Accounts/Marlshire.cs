using Folkmoot.Civic.Accounts;
using Folkmoot.Civic.Governance;
using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Tests.Databases;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Tests.Accounts;

/// <summary>Organisations and officers for these tests; what a test does not care about is invented here.</summary>
internal static class Marlshire
{
    public const string Password = "quiet heron under bridge";

    public static async Task<(RecordId Organisation, RecordId Body)> CouncilAsync(this Work work, string name = "Marlshire County Council")
    {
        var council = new Organisation { Name = name };
        var panel = new Body { OrganisationId = council.Id, Name = "Health Panel" };
        work.Db.AddRange(council, panel);
        await work.Db.SaveChangesAsync();
        return (council.Id, panel.Id);
    }

    /// <summary>An officer with a password and these roles; the account belongs to the first role's organisation.</summary>
    public static async Task<Officer> OfficerAsync(this Work work, params WishedRole[] roles)
    {
        var email = $"{Guid.CreateVersion7():n}@marlshire.example";
        var officer = new Officer
        {
            FullName = "Ada Fenn", UserName = email, Email = email, CreatedAt = DateTimeOffset.UnixEpoch,
            OrganisationId = roles.Select(role => role.OrganisationId).FirstOrDefault(),
        };
        work.Db.AddRange(roles.Select(role => new Grant { OfficerId = officer.Id, Role = role.Role, OrganisationId = role.OrganisationId, BodyId = role.BodyId }));
        Assert.True((await work.Part<UserManager<Officer>>().CreateAsync(officer, Password)).Succeeded);
        return officer;
    }

    public static Reach ReachOf(params WishedRole[] roles) => new(
        [.. roles.Select(role => new Grant { OfficerId = Guid.CreateVersion7(), Role = role.Role, OrganisationId = role.OrganisationId, BodyId = role.BodyId })]);

    public static WishedRole Everything { get; } = new(Role.Administrator, null, null);
}
