using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Accounts;

/// <summary>
/// What a password must be: twelve characters or more, not one that guessing begins with, and not the officer's own name or address. There
/// are no rules about kinds of characters: they make passwords that are hard to keep and easy to guess.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Officer>
{
    public const int Least = 12;

    /// <summary>Longer ones only cost time to hash.</summary>
    public const int Most = 200;

    private static readonly Lazy<HashSet<string>> Common = new(ReadCommon);

    public Task<IdentityResult> ValidateAsync(UserManager<Officer> manager, Officer user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(Mistake(user, password ?? "") is { } words
            ? IdentityResult.Failed(new IdentityError { Code = AccountMistake.Password, Description = words })
            : IdentityResult.Success);
    }

    private static string? Mistake(Officer officer, string password) => password switch
    {
        { Length: 0 } => "Enter a password",
        { Length: < Least } => $"Enter a password of {Least} characters or more",
        { Length: > Most } => $"Enter a password of {Most} characters or fewer",
        _ when IsCommon(password) => "Choose another password: this one is among the first that anybody would guess",
        _ when IsOwn(officer, password) => "Choose another password: this one is made of your own name or e-mail address",
        _ => null,
    };

    private static bool IsCommon(string password)
    {
        var bare = Bare(password);
        return Common.Value.Contains(bare) || bare.Distinct().Count() < 4;
    }

    private static bool IsOwn(Officer officer, string password)
    {
        var bare = Bare(password).TrimEnd("0123456789".ToCharArray());
        return bare == Bare(officer.FullName) || bare == Bare(officer.Email ?? "") || bare == Bare((officer.Email ?? "").Split('@')[0]);
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static HashSet<string> ReadCommon()
    {
        using var list = new StreamReader(typeof(PasswordRules).Assembly.GetManifestResourceStream("accounts/common-passwords.txt")!);
        return list.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .ToHashSet(StringComparer.Ordinal);
    }
}
