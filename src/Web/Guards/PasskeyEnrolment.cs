using Folkmoot.Civic.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Web.Guards;

/// <summary>Adds a passkey to an account: asks the browser for one, and keeps it when the answer is right.</summary>
internal sealed class PasskeyEnrolment(SignInManager<Officer> signIn, UserManager<Officer> officers)
{
    private const int LongestCredential = 60_000;
    private const int LongestName = 60;
    private const int Most = 10;

    /// <summary>What the browser is asked, as JSON.</summary>
    public Task<string> OptionsAsync(Officer officer) => signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
    {
        Id = officer.Id.ToString(), Name = officer.Email!, DisplayName = officer.FullName,
    });

    public async Task<Outcome> RunAsync(Officer officer, string? name, string? credential)
    {
        var called = string.IsNullOrWhiteSpace(name) ? "Passkey" : name.Trim();
        if (called.Length > LongestName || called.Any(char.IsControl))
        {
            return new Outcome.Refused("Name", $"Enter a name of {LongestName} characters or fewer, on one line");
        }

        if ((await officers.GetPasskeysAsync(officer)).Count >= Most)
        {
            return new Outcome.Refused("", $"Remove a passkey first: an account may have {Most}");
        }

        if (credential is not { Length: > 0 and <= LongestCredential } || await AttestationAsync(credential) is not { Succeeded: true } made
            || made.UserEntity.Id != officer.Id.ToString())
        {
            return new Outcome.Refused("", "The passkey was not accepted: try again, or use an app");
        }

        made.Passkey.Name = called;
        await officers.AddOrUpdatePasskeyAsync(officer, made.Passkey);
        return new Outcome.Added();
    }

    // Identity throws where no challenge was asked for, as when the page lay open too long.
    private async Task<PasskeyAttestationResult?> AttestationAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Added : Outcome;

        public sealed record Refused(string Field, string Words) : Outcome;
    }
}
