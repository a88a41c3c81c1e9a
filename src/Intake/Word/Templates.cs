using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Folkmoot.Intake.Word;

/// <summary>
/// The styles of papers written on one template, read once: a template says far more of styles than a paper has words,
/// and a body's papers share it to the byte. Parts are told apart by SHA-256, so that no paper can pass its styles off on another.
/// </summary>
internal static class Templates
{
    private const int LongestKept = 500_000;
    private const int Kept = 16;

    private static readonly ConcurrentDictionary<string, Styles> Known = new();

    public static Styles Of(WordArchive archive)
    {
        var name = archive.Links.Target("styles");
        if (archive.Unpack(name, LongestKept) is not { } part)
        {
            using var reader = archive.Open(name);
            return new Styles(reader);
        }

        try
        {
            return Of(part);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(part.Array!);
        }
    }

    private static Styles Of(ArraySegment<byte> part)
    {
        var key = Convert.ToHexString(SHA256.HashData(part));
        if (Known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (Known.Count >= Kept)
        {
            Known.Clear();
        }

        using var unpacked = WordArchive.Open(part);
        return Known[key] = new Styles(unpacked);
    }
}
