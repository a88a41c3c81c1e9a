using Folkmoot.Civic.Kernel;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Accounts;

/// <summary>Changes an officer's own password, and signs them out everywhere but here. Wrong tries count towards the lock-out.</summary>
public sealed class ChangePassword(UserManager<Officer> officers, Sessions sessions, Hand hand)
{
    public const string Old = "Old";

    /// <summary>Null when it was changed.</summary>
    public async Task<AccountMistake?> RunAsync(Guid officerId, Guid here, string old, string password, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(old);
        var officer = (await officers.FindByIdAsync(officerId.ToString()))!;
        if (old.Length > PasswordRules.Most || await officers.IsLockedOutAsync(officer) || !await officers.CheckPasswordAsync(officer, old))
        {
            await officers.AccessFailedAsync(officer);
            return new AccountMistake(Old, "Enter the password that you have now: after five wrong tries you must wait 15 minutes");
        }

        hand.Because = "Changed their password";
        var changed = await officers.ChangePasswordAsync(officer, old, password);
        if (!changed.Succeeded)
        {
            return AccountMistake.Of(changed);
        }

        await sessions.EndAllAsync(officerId, but: here, cancel);
        return null;
    }
}
