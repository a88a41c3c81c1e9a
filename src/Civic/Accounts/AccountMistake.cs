using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;

namespace Folkmoot.Civic.Accounts;

/// <summary>What is wrong with an answer about an account: the field, and a sentence that says what to do.</summary>
public sealed partial record AccountMistake(string Field, string Words)
{
    public const string FullName = "FullName";
    public const string Email = "Email";
    public const string Password = "Password";
    public const string Reason = "Reason";

    private const int LongestName = 100;
    private const int LongestEmail = 254;
    private const int LongestReason = 500;

    /// <summary>The mistake in a name; null when it will do.</summary>
    public static AccountMistake? InName(string? name) => Plain(name, LongestName) switch
    {
        Text.Missing => new(FullName, "Enter a full name"),
        Text.TooLong => new(FullName, $"Enter a name of {LongestName} characters or fewer"),
        Text.Strange => new(FullName, "Enter a name on one line, without control characters"),
        _ => null,
    };

    /// <summary>The mistake in an e-mail address; null when it will do.</summary>
    public static AccountMistake? InEmail(string? email) => Plain(email, LongestEmail) switch
    {
        Text.Missing => new(Email, "Enter an e-mail address"),
        Text.TooLong => new(Email, $"Enter an e-mail address of {LongestEmail} characters or fewer"),
        Text.Fine when Address().IsMatch(email!) => null,
        _ => new(Email, "Enter an e-mail address in the form name@example.org"),
    };

    /// <summary>The mistake in a reason that History keeps; null when it will do.</summary>
    public static AccountMistake? InReason(string? reason) => Plain(reason, LongestReason) switch
    {
        Text.Missing => new(Reason, "Say why, for the history"),
        Text.TooLong => new(Reason, $"Say why in {LongestReason} characters or fewer"),
        Text.Strange => new(Reason, "Say why on one line, without control characters"),
        _ => null,
    };

    /// <summary>The first of what Identity refused, in our words.</summary>
    public static AccountMistake Of(IdentityResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var error = result.Errors.First();
        return error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName)
            ? new(Email, "Enter another e-mail address: this one has an account already")
            : new(error.Code == Password ? Password : "", error.Description);
    }

    private static Text Plain(string? text, int longest) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => Text.Missing,
        { Length: var length } when length > longest => Text.TooLong,
        _ when text!.Any(character => char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format) => Text.Strange,
        _ => Text.Fine,
    };

    [GeneratedRegex(@"^[^\s@<>""]{1,64}@[^\s@<>""]+\.[^\s@<>""]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();

    private enum Text
    {
        Fine,
        Missing,
        TooLong,
        Strange,
    }
}
