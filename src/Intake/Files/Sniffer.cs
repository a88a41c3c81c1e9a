namespace Folkmoot.Intake.Files;

/// <summary>Tells what bytes are. The name is asked only where the bytes are not what it claims.</summary>
internal static class Sniffer
{
    private const int Far = 1024;

    public static FileKind KindOf(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.IsEmpty)
        {
            return FileKind.Empty;
        }

        var kind = Signed(bytes);
        return kind switch
        {
            FileKind.Pdf or FileKind.Word => kind,
            FileKind.Text or FileKind.Unknown when Claims(name, ".pdf") => LatePdf(bytes) ? FileKind.Pdf : FileKind.BrokenPdf,
            FileKind.Text or FileKind.Unknown or FileKind.Archive when Claims(name, ".docx") => FileKind.BrokenWord,
            _ => kind,
        };
    }

    private static FileKind Signed(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart(" \t\r\n"u8).StartsWith("%PDF-"u8) || bytes.StartsWith("\uFEFF%PDF-"u8))
        {
            return FileKind.Pdf;
        }

        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8))
        {
            return ZipContents.KindOf(bytes);
        }

        if (bytes.StartsWith(OleSignature))
        {
            return FileKind.OldWord;
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return FileKind.RichText;
        }

        if (IsImage(bytes))
        {
            return FileKind.Image;
        }

        return IsProgramOrArchive(bytes) ? FileKind.Unknown : FileKind.Text;
    }

    private static ReadOnlySpan<byte> OleSignature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static bool IsImage(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || bytes.StartsWith("GIF87a"u8)
        || bytes.StartsWith("GIF89a"u8)
        || bytes.StartsWith("II*\0"u8)
        || bytes.StartsWith("MM\0*"u8)
        || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))
        || (bytes.StartsWith("BM"u8) && HasNul(bytes))
        || (bytes.Length > 12 && bytes[4..].StartsWith("ftyphei"u8));

    private static bool IsProgramOrArchive(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("\u007FELF"u8)
        || (bytes.StartsWith("MZ"u8) && HasNul(bytes))
        || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF])
        || bytes.StartsWith("Rar!\u001A"u8)
        || bytes.StartsWith("SQLite format 3\0"u8);

    private static bool HasNul(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(Far, bytes.Length)].Contains((byte)0);

    /// <summary>Mail gateways put lines of their own before a PDF; viewers allow for it, and so do we where the name says PDF.</summary>
    private static bool LatePdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(Far, bytes.Length)].IndexOf("%PDF-"u8) >= 0;

    private static bool Claims(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
