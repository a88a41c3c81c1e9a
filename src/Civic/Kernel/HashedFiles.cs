using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Folkmoot.Civic.Kernel;

/// <summary>
/// A folder of bytes, each in a file that is named by its SHA-256. A file is there whole or not at all: it is written under another name, brought
/// to the disk, and renamed. The same bytes are kept once.
/// </summary>
public abstract class HashedFiles(string folder)
{
    private const int BufferSize = 128 * 1024;

    private readonly string _unfinished = Path.Combine(folder, "unfinished");

    /// <summary>
    /// Keeps what the stream gives. Stops with <see cref="FileTooLargeException"/> at the first byte over <paramref name="most"/>;
    /// a full disk throws <see cref="IOException"/>. Either way nothing stays behind.
    /// </summary>
    public async Task<KeptFile> KeepAsync(Stream bytes, long most, CancellationToken cancel)
    {
        Directory.CreateDirectory(_unfinished);
        var draft = Path.Combine(_unfinished, Guid.CreateVersion7().ToString("n"));
        try
        {
            var kept = await WriteAsync(bytes, draft, most, cancel);
            var final = PathOf(kept.Sha256);
            if (!File.Exists(final))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(final)!);
                File.Move(draft, final, overwrite: true);
                FolderToDisk(Path.GetDirectoryName(final)!);
            }

            return kept;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Whether bytes of that hash are kept.</summary>
    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>Opens the bytes of that hash; throws <see cref="FileNotFoundException"/> when they are not kept.</summary>
    public Stream Open(string sha256) => new FileStream(PathOf(sha256), FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, useAsync: true);

    /// <summary>Removes the bytes of that hash for good; nothing happens when they are not kept.</summary>
    public void Remove(string sha256)
    {
        if (File.Exists(PathOf(sha256)))
        {
            File.Delete(PathOf(sha256));
            FolderToDisk(Path.GetDirectoryName(PathOf(sha256))!);
        }
    }

    /// <summary>Whether every byte is there: the file exists and still has its hash.</summary>
    public async Task<bool> IsWholeAsync(string sha256, CancellationToken cancel)
    {
        if (!File.Exists(PathOf(sha256)))
        {
            return false;
        }

        await using var bytes = Open(sha256);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancel)) == sha256;
    }

    /// <summary>Clears away what a stop left unfinished for more than a day.</summary>
    public void Sweep(DateTimeOffset now)
    {
        if (!Directory.Exists(_unfinished))
        {
            return;
        }

        foreach (var left in new DirectoryInfo(_unfinished).EnumerateFiles().Where(file => now.UtcDateTime - file.LastWriteTimeUtc > TimeSpan.FromDays(1)))
        {
            left.Delete();
        }
    }

    private static async Task<KeptFile> WriteAsync(Stream bytes, string draft, long most, CancellationToken cancel)
    {
        await using var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, useAsync: true);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        var length = 0L;
        for (int read; (read = await bytes.ReadAsync(buffer, cancel)) > 0;)
        {
            length += read;
            if (length > most)
            {
                throw new FileTooLargeException();
            }

            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancel);
        }

        file.Flush(flushToDisk: true);
        return new KeptFile(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
    }

    private string PathOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
        {
            throw new ArgumentException("A file's name here is its SHA-256 in lower-case hexadecimal.", nameof(sha256));
        }

        return Path.Combine(folder, sha256[..2], sha256);
    }

    // A rename is only safe from a power cut once the folder that holds the name has reached the disk too. .NET has no call for it.
    private static void FolderToDisk(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Libc.Open(folder, 0);
        if (handle >= 0)
        {
            _ = Libc.Fsync(handle);
            _ = Libc.Close(handle);
        }
    }

    private static class Libc
    {
        [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open(string path, int flags);

        [DllImport("libc", EntryPoint = "fsync")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Fsync(int handle);

        [DllImport("libc", EntryPoint = "close")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int handle);
    }
}

/// <summary>What was kept.</summary>
public sealed record KeptFile(string Sha256, long Bytes);

/// <summary>A file has more bytes than it may have.</summary>
public sealed class FileTooLargeException : Exception
{
    public FileTooLargeException()
        : base("The file is larger than it may be.")
    {
    }
}
