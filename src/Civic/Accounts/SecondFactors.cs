using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Accounts;

/// <summary>What an officer proves themselves with beside the password: codes from an authenticator, passkeys, and recovery codes.</summary>
public sealed class SecondFactors(UserManager<Officer> officers)
{
    private const int RecoveryCodes = 10;
    private const string Ours = "Folkmoot";
    private const string LastCode = "LastCode";

    private static string Authenticator => TokenOptions.DefaultAuthenticatorProvider;

    public async Task<bool> HasAnyAsync(Officer officer)
    {
        ArgumentNullException.ThrowIfNull(officer);
        return officer.TwoFactorEnabled || (await officers.GetPasskeysAsync(officer)).Count > 0;
    }

    /// <summary>A new key for an authenticator. It counts once a code made from it was entered; until then an earlier one is gone already.</summary>
    public async Task<string> NewKeyAsync(Officer officer)
    {
        await officers.ResetAuthenticatorKeyAsync(officer);
        return (await officers.GetAuthenticatorKeyAsync(officer))!;
    }

    /// <summary>The key that waits for its first code; a new one when there is none.</summary>
    public async Task<string> KeyAsync(Officer officer) => await officers.GetAuthenticatorKeyAsync(officer) ?? await NewKeyAsync(officer);

    /// <summary>True when the code is the authenticator's of this minute and was not used before. A wrong one counts towards the lock-out.</summary>
    public async Task<bool> IsRightCodeAsync(Officer officer, string code)
    {
        var figures = string.Concat(code.Where(char.IsAsciiDigit));
        if (await officers.IsLockedOutAsync(officer))
        {
            return false;
        }

        if (!await VerifyAsync(officer, figures))
        {
            await officers.AccessFailedAsync(officer);
            return false;
        }

        await officers.SetAuthenticationTokenAsync(officer, Ours, LastCode, LinkSecret.HashOf(figures));
        await officers.ResetAccessFailedCountAsync(officer);
        return true;
    }

    /// <summary>True when it is one of the officer's recovery codes; it is used up. A wrong one counts towards the lock-out.</summary>
    public async Task<bool> IsRightRecoveryCodeAsync(Officer officer, string code)
    {
        if (await officers.IsLockedOutAsync(officer))
        {
            return false;
        }

        if (!(await officers.RedeemTwoFactorRecoveryCodeAsync(officer, Tidy(code))).Succeeded)
        {
            await officers.AccessFailedAsync(officer);
            return false;
        }

        await officers.ResetAccessFailedCountAsync(officer);
        return true;
    }

    /// <summary>Turns the authenticator on and makes recovery codes, which are shown now and never again.</summary>
    public async Task<IReadOnlyList<string>> TurnOnAsync(Officer officer)
    {
        await officers.SetTwoFactorEnabledAsync(officer, true);
        return await NewRecoveryCodesAsync(officer);
    }

    /// <summary>Ten new recovery codes; the earlier ones stop working.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Officer officer) =>
        [.. (await officers.GenerateNewTwoFactorRecoveryCodesAsync(officer, RecoveryCodes))!];

    /// <summary>Takes every second factor away, for an officer who lost theirs: at the next sign-in they set one up anew.</summary>
    public async Task RemoveAllAsync(Officer officer)
    {
        await officers.SetTwoFactorEnabledAsync(officer, false);
        await officers.RemoveAuthenticationTokenAsync(officer, "[AspNetUserStore]", "AuthenticatorKey");
        await officers.RemoveAuthenticationTokenAsync(officer, "[AspNetUserStore]", "RecoveryCodes");
        foreach (var passkey in await officers.GetPasskeysAsync(officer))
        {
            await officers.RemovePasskeyAsync(officer, passkey.CredentialId);
        }
    }

    /// <summary>Removes one passkey, named by its id in hexadecimal. False when it is the last second factor: the account must keep one.</summary>
    public async Task<bool> RemovePasskeyAsync(Officer officer, string id)
    {
        ArgumentNullException.ThrowIfNull(officer);
        var passkeys = await officers.GetPasskeysAsync(officer);
        var one = passkeys.FirstOrDefault(passkey => Convert.ToHexStringLower(passkey.CredentialId) == id);
        if (one is not null && passkeys.Count == 1 && !officer.TwoFactorEnabled)
        {
            return false;
        }

        if (one is not null)
        {
            await officers.RemovePasskeyAsync(officer, one.CredentialId);
        }

        return true;
    }

    // A code stays right for some minutes; who looked over the officer's shoulder must not use it again.
    private async Task<bool> VerifyAsync(Officer officer, string figures) =>
        await officers.VerifyTwoFactorTokenAsync(officer, Authenticator, figures)
        && await officers.GetAuthenticationTokenAsync(officer, Ours, LastCode) != LinkSecret.HashOf(figures);

    // Identity writes them "ABCDE-FGHIJ"; people leave the dash out and write small letters.
    private static string Tidy(string code)
    {
        var letters = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return letters.Length == 10 ? $"{letters[..5]}-{letters[5..]}" : letters;
    }
}
