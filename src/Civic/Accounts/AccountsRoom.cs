using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Folkmoot.Civic.Accounts;

/// <summary>Registers what the accounts are made of; how somebody signs in over the web is the web's own.</summary>
public static class AccountsRoom
{
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(15);

    public static IdentityBuilder AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<FirstAdministrator>().AddScoped<JoinByLink>().AddScoped<InviteOfficer>().AddScoped<OfficerLinks>();
        services.AddScoped<ChangeRoles>().AddScoped<CloseAccount>().AddScoped<NewLink>().AddScoped<Administrators>();
        services.AddScoped<SignInByPassword>().AddScoped<SecondFactors>().AddScoped<Sessions>().AddScoped<DemonstrationOfficer>().AddScoped<ChangePassword>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 210_000);
        return services.AddIdentityCore<Officer>(Rules)
            .AddUserStore<OfficerStore>()
            .AddTokenProvider<AuthenticatorTokenProvider<Officer>>(TokenOptions.DefaultAuthenticatorProvider)
            .AddPasswordRules();
    }

    private static void Rules(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.AllowedForNewUsers = true;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = LockOut;
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
    }

    // Identity's own rules ask for kinds of characters; ours take their place.
    private static IdentityBuilder AddPasswordRules(this IdentityBuilder identity)
    {
        foreach (var rule in identity.Services.Where(service => service.ServiceType == typeof(IPasswordValidator<Officer>)).ToList())
        {
            identity.Services.Remove(rule);
        }

        return identity.AddPasswordValidator<PasswordRules>();
    }
}
