namespace Folkmoot.Intake.Files;

/// <summary>
/// Reads a file's bytes, and refuses what only looks like a file. The length is asked before a byte is read. It waits for the file,
/// because the bytes would otherwise stay in an unfinished task's hands for as long as the paper is read.
/// </summary>
internal static class PaperFile
{
    public static (ReadOnlyMemory<byte> Bytes, IntakeOutcome? Refusal) Read(string path, long limit, CancellationToken cancel)
    {
        try
        {
            return RefusalOf(path, limit) is { } refusal ? (default, refusal) : ReadBytes(path, limit, cancel);
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

    private static (ReadOnlyMemory<byte> Bytes, IntakeOutcome? Refusal) ReadBytes(string path, long limit, CancellationToken cancel)
    {
        using var handle = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(handle);
        if (length > Math.Min(limit, Array.MaxLength))
        {
            return (default, Refusals.TooLarge(length, limit));
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var more)
        {
            cancel.ThrowIfCancellationRequested();
            read += more;
        }

        return (bytes.AsMemory(0, read), null);
    }
}
