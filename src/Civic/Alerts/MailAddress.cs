using System.Text.RegularExpressions;

namespace Folkmoot.Civic.Alerts;

/// <summary>What may be an e-mail address. Whether it is one, only a mail can tell.</summary>
public static partial class MailAddress
{
    /// <summary>RFC 5321, 4.5.3.1.3, without the brackets.</summary>
    public const int Longest = 254;

    /// <summary>
    /// The address in small letters, without what was typed around it; null when it cannot be one. Whoever gives out addresses may tell people apart by
    /// capitals, and nobody does.
    /// </summary>
    public static string? Read(string? typed) =>
        typed?.Trim().ToLowerInvariant() is { Length: > 0 and <= Longest } address && Form().IsMatch(address) ? address : null;

    // Quoted local parts and addresses of hosts by number are lawful and used by nobody; a list of several must not get through.
    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
