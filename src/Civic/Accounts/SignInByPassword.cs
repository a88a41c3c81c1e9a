using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// Looks at an e-mail address and a password. Whatever is wrong (no such account, wrong password, locked, closed) the answer is one and the
/// same and takes the same time, so that nobody learns which addresses have accounts.
/// </summary>
public sealed class SignInByPassword(UserManager<Officer> officers, IPasswordHasher<Officer> hasher, SecondFactors factors)
{
    private static readonly Officer Nobody = new() { FullName = "Nobody", CreatedAt = DateTimeOffset.UnixEpoch };

    private static string? _nobodysHash;

    public async Task<Outcome> RunAsync(string email, string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        var officer = password.Length > PasswordRules.Most ? null : await officers.FindByEmailAsync(email);
        var right = IsRight(officer, password.Length > PasswordRules.Most ? "" : password);
        if (officer is null || officer.ClosedAt is not null || await officers.IsLockedOutAsync(officer))
        {
            return new Outcome.Refused();
        }

        if (!right)
        {
            await officers.AccessFailedAsync(officer);
            return new Outcome.Refused();
        }

        return await factors.HasAnyAsync(officer) ? new Outcome.NeedsSecondFactor(officer) : await SetUpNextAsync(officer);
    }

    // With a second factor the count of wrong tries goes back only when that is right too.
    private async Task<Outcome> SetUpNextAsync(Officer officer)
    {
        await officers.ResetAccessFailedCountAsync(officer);
        return new Outcome.HasNoSecondFactor(officer);
    }

    private bool IsRight(Officer? officer, string password)
    {
        _nobodysHash ??= hasher.HashPassword(Nobody, "nobody signs in with this");
        var verdict = hasher.VerifyHashedPassword(officer ?? Nobody, officer?.PasswordHash ?? _nobodysHash, password);
        return verdict != PasswordVerificationResult.Failed && officer?.PasswordHash is not null;
    }

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record NeedsSecondFactor(Officer Officer) : Outcome;

        /// <summary>May set one up and do nothing else.</summary>
        public sealed record HasNoSecondFactor(Officer Officer) : Outcome;

        public sealed record Refused : Outcome;
    }
}
