using System.Formats.Tar;

namespace Folkmoot.Intake.Files;

/// <summary>Tells an ordinary file from a pipe, socket or device without opening it.</summary>
internal static class SpecialFile
{
    /// <summary>
    /// .NET has no call that names a file's type; its tar writer must know it, and looks before it opens.
    /// Ask only of files without length: the writer would copy any other.
    /// </summary>
    public static bool IsOrdinary(string path)
    {
        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(path, "file");
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
