using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Folkmoot.Web.Tests.Sites;

/// <summary>What an officer has on their phone: codes of six figures from a key and the time (RFC 6238).</summary>
internal static class AuthenticatorApp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of this half minute, or of one that lies <paramref name="later"/> half minutes ahead.</summary>
    public static string Code(string key, int later = 0)
    {
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + later);
#pragma warning disable CA5350 // Authenticator apps use SHA-1; RFC 6238 says why that is no weakness here.
        var hash = HMACSHA1.HashData(Bytes(key), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("d6");
    }

    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Select(letter => Convert.ToString(Letters.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(place => Convert.ToByte(bits.Substring(place * 8, 8), 2))];
    }
}
