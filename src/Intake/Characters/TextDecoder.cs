using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Folkmoot.Intake.Characters;

/// <summary>
/// Turns bytes into characters: UTF-8, UTF-16 with or without a byte order mark, and Windows-1252 for every byte that is not UTF-8.
/// Line endings become LF; the byte order mark is dropped; everything else stays.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 8192;

    /// <summary>Null where the bytes are not text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Characters(bytes);
        return LooksBinary(text) ? null : LineEndings.AsLf(text).Replace('\0', '\uFFFD');
    }

    private static string Characters(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Utf8OrWindows(bytes[3..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        return Utf16ByNuls(bytes)?.GetString(bytes) ?? Utf8OrWindows(bytes);
    }

    /// <summary>English in UTF-16 has a NUL in nearly every second byte, and always on the same side.</summary>
    private static UnicodeEncoding? Utf16ByNuls(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var (even, odd) = (0, 0);
        for (var at = 0; at + 1 < sample.Length; at += 2)
        {
            even += sample[at] == 0 ? 1 : 0;
            odd += sample[at + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return pairs == 0 ? null
            : odd * 10 > pairs * 7 && even * 20 < pairs ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
            : even * 10 > pairs * 7 && odd * 20 < pairs ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
            : null;
    }

    private static string Utf8OrWindows(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Mixed(bytes);

    /// <summary>Papers pasted from Word into an old editor hold both: each byte that is no UTF-8 is read as Windows-1252 on its own.</summary>
    private static string Mixed(ReadOnlySpan<byte> bytes)
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var valid = Utf8Start(bytes);
            text.Append(Encoding.UTF8.GetString(bytes[..valid]));
            bytes = bytes[valid..];
            if (!bytes.IsEmpty)
            {
                text.Append(windows.GetString(bytes[..1]));
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }

    private static int Utf8Start(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                at++;
            }
            else if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            {
                at += length;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>One stray control character is a slip of a converter; one in fifty is not text.</summary>
    private static bool LooksBinary(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 8 * Sample));
        var strange = 0;
        foreach (var character in sample)
        {
            strange += character is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v') or '\uFFFE' or '\uFFFF' ? 1 : 0;
        }

        return strange * 50 > sample.Length;
    }
}
