using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Folkmoot.Civic.Accounts;

/// <summary>The secret in a link that works once. The database keeps its hash; the link is shown when it is made and never again.</summary>
public sealed record LinkSecret
{
    private const int Bytes = 32;

    private LinkSecret(string text) => (Text, Sha256) = (text, HashOf(text));

    public string Text { get; }

    public string Sha256 { get; }

    /// <summary>The address on the site, from the root.</summary>
    public string Path => $"/account/join/{Text}";

    public static LinkSecret New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The hash of what somebody brought, whatever it is.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
