using System.Buffers.Binary;

namespace Folkmoot.Intake.Files;

/// <summary>
/// Reads the list of names at the end of a ZIP file, and nothing else: no entry is unpacked, so a bomb stays shut.
/// </summary>
internal static class ZipContents
{
    private const int EndRecord = 22;
    private const int LongestComment = 65_535;
    private const int EntryHeader = 46;

    public static FileKind KindOf(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndRecord > bytes.Length || bytes.Length - end > EndRecord + LongestComment)
        {
            return FileKind.CutShortZip;
        }

        var at = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        return at >= end ? FileKind.Archive : OfEntries(bytes[(int)at..end]);
    }

    private static FileKind OfEntries(ReadOnlySpan<byte> entries)
    {
        var kind = FileKind.Archive;
        while (entries.Length >= EntryHeader && entries.StartsWith("PK\x01\x02"u8))
        {
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(entries[28..]);
            var tail = BinaryPrimitives.ReadUInt16LittleEndian(entries[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entries[32..]);
            if (EntryHeader + nameLength + tail > entries.Length)
            {
                return FileKind.CutShortZip;
            }

            var found = OfName(entries.Slice(EntryHeader, nameLength));
            if (found == FileKind.Word)
            {
                return found;
            }

            kind = found == FileKind.Archive ? kind : found;
            entries = entries[(EntryHeader + nameLength + tail)..];
        }

        return kind;
    }

    private static FileKind OfName(ReadOnlySpan<byte> name) =>
        name.StartsWith("word/document"u8) && name.EndsWith(".xml"u8) ? FileKind.Word
        : name.SequenceEqual("xl/workbook.xml"u8) ? FileKind.Spreadsheet
        : name.SequenceEqual("ppt/presentation.xml"u8) ? FileKind.Slides
        : name.SequenceEqual("META-INF/manifest.xml"u8) ? FileKind.OpenDocument
        : FileKind.Archive;
}
