using Folkmoot.Civic.Governance.Bodies;
using Folkmoot.Civic.Governance.Naming;
using Folkmoot.Civic.Governance.Organisations;
using Folkmoot.Civic.Governance.People;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Governance;

/// <summary>Registers what keeps organisations, bodies and people.</summary>
public static class GovernanceRoom
{
    public static IServiceCollection AddGovernance(this IServiceCollection services) => services
        .AddScoped<RecordOrganisation>().AddScoped<ChangeOrganisation>().AddScoped<EndOrganisation>().AddScoped<RemoveOrganisation>()
        .AddScoped<RecordBody>().AddScoped<ChangeBody>().AddScoped<EndBody>().AddScoped<RemoveBody>()
        .AddScoped<RecordPerson>().AddScoped<ChangePerson>().AddScoped<RemovePerson>()
        .AddScoped<RecordPost>().AddScoped<ChangePost>().AddScoped<RemovePost>()
        .AddScoped<RecordOtherName>().AddScoped<ChangeOtherName>().AddScoped<RemoveOtherName>();
}
