namespace Folkmoot.Intake.Files;

/// <summary>Reads a file's bytes, and refuses what only looks like a file. The length is asked before a byte is read.</summary>
internal static class PaperFile
{
    public static async Task<(ReadOnlyMemory<byte> Bytes, IntakeOutcome? Refusal)> ReadAsync(string path, long limit, CancellationToken cancel)
    {
        try
        {
            return RefusalOf(path, limit) is { } refusal ? (default, refusal) : await ReadBytesAsync(path, limit, cancel);
        }
        catch (UnauthorizedAccessException)
        {
            return (default, Refusals.Unreadable);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException or PathTooLongException or ArgumentException)
        {
            return (default, Refusals.Missing);
        }
        catch (IOException)
        {
            return (default, Refusals.Unreadable);
        }
    }

    private static IntakeOutcome? RefusalOf(string path, long limit)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            if (!LinkedFile.StaysInItsFolder(file))
            {
                return Refusals.LinkLeadsAway;
            }

            file = (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
        }

        if (Directory.Exists(file.FullName))
        {
            return Refusals.Folder;
        }

        if (!file.Exists)
        {
            return Refusals.Missing;
        }

        // A pipe or device has no length, and opening one can wait for ever: it is never opened.
        if (file.Length == 0)
        {
            return SpecialFile.IsOrdinary(file.FullName) ? Refusals.Empty : Refusals.Device;
        }

        return file.Length > limit ? Refusals.TooLarge(file.Length, limit) : null;
    }

    private static async Task<(ReadOnlyMemory<byte> Bytes, IntakeOutcome? Refusal)> ReadBytesAsync(string path, long limit, CancellationToken cancel)
    {
        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(handle);
        if (length > Math.Min(limit, Array.MaxLength))
        {
            return (default, Refusals.TooLarge(length, limit));
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        var read = 0;
        while (read < bytes.Length && await RandomAccess.ReadAsync(handle, bytes.AsMemory(read), read, cancel) is > 0 and var more)
        {
            read += more;
        }

        return (bytes.AsMemory(0, read), null);
    }
}
