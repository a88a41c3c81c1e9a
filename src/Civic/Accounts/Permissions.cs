namespace Folkmoot.Civic.Accounts;

/// <summary>Which role may do what. The one place that says so.</summary>
public static class Permissions
{
    private static readonly Dictionary<Role, Permission[]> ByRole = new()
    {
        [Role.Clerk] = [Permission.ReadDesk, Permission.ReadExempt, Permission.Import, Permission.Review, Permission.Publish, Permission.Govern],
        [Role.Scrutiny] = [Permission.ReadDesk, Permission.Import, Permission.Review, Permission.Publish],
        [Role.Programme] = [Permission.ReadDesk, Permission.Import, Permission.Review, Permission.Publish],
        [Role.Engagement] = [Permission.ReadDesk, Permission.Import, Permission.Review],
        [Role.Analyst] = [Permission.ReadDesk],
        [Role.ExemptReader] = [Permission.ReadDesk, Permission.ReadExempt],
        [Role.Administrator] = [Permission.ReadDesk, Permission.Govern, Permission.Erase, Permission.Accounts],
    };

    public static bool Gives(this Role role, Permission permission) => Array.IndexOf(ByRole[role], permission) >= 0;
}
