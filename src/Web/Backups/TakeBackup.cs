using System.Data.Common;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Folkmoot.Civic.Storage;
using Folkmoot.Web.Commands;

namespace Folkmoot.Web.Backups;

/// <summary>
/// Copies a whole record into one new file, while the site works on. The database is copied first, as it stood at one moment, and the papers after
/// it: those that came in meanwhile do no harm. The file is there whole or not at all.
/// </summary>
internal sealed class TakeBackup(StoragePlace place, TimeProvider time)
{
    // What requests and starts leave in the folder for a while.
    private static readonly string[] Passing = ["uploads/", "papers/unfinished/", "migrating", "probe-", BackupParts.SqliteFile];

    /// <summary>Throws <see cref="MisuseException"/> with what is in the way; then nothing is left behind.</summary>
    /// <returns>How many files of the folder are in it.</returns>
    public async Task<int> RunAsync(string file, CancellationToken cancel)
    {
        Look(file);
        var (unfinished, database) = (file + ".unfinished", file + ".database");
        await using var whole = Open(unfinished);
        try
        {
            await BackupParts.Create(database, FileMode.Create).DisposeAsync();
            var about = new BackupAbout(BackupParts.Format, time.GetUtcNow(), CommandLine.Version, place.Postgres is null ? "sqlite" : "postgres");
            await CopyDatabaseAsync(database, cancel);
            var files = await WriteAsync(whole, about, database, cancel);
            whole.Flush(flushToDisk: true);
            File.Move(unfinished, file, overwrite: false);
            return files;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"The backup cannot be written to {file}: {refused.Message}");
        }
        finally
        {
            Forget(unfinished);
            Forget(database);
        }
    }

    // Whoever has it open holds it: a second backup into the same file stops here, and what a killed one left is written over.
    private static FileStream Open(string file)
    {
        try
        {
            return BackupParts.Create(file, FileMode.Create);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new MisuseException($"The backup cannot be written to {file}: {refused.Message}");
        }
    }

    private void Look(string file)
    {
        if (File.Exists(file) || Directory.Exists(file))
        {
            throw new MisuseException($"{file} is there already: name a new file. A backup is never written over another.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(file)))
        {
            throw new MisuseException($"There is no folder {Path.GetDirectoryName(file)}: make it, or name a file in another.");
        }

        if (file.StartsWith(place.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new MisuseException($"{file} lies in the record's own folder: name a file elsewhere, best on another disk.");
        }

        if (place.Postgres is null ? !File.Exists(place.SqliteFile) : !Directory.Exists(place.Folder))
        {
            throw new MisuseException($"There is no record in {place.Folder}: name its folder with --folder, and its database with --postgres where it has one.");
        }
    }

    private async Task CopyDatabaseAsync(string database, CancellationToken cancel)
    {
        try
        {
            await (place.Postgres is { } connection ? new PostgresPrograms(connection).DumpAsync(database, cancel) : SqliteCopy.WriteAsync(place, database, cancel));
        }
        catch (DbException fault)
        {
            throw new MisuseException(DatabaseFault.Sentence(fault, place));
        }
    }

    private async Task<int> WriteAsync(FileStream whole, BackupAbout about, string database, CancellationToken cancel)
    {
        await using var packed = new GZipStream(whole, CompressionLevel.Fastest, leaveOpen: true);
        await using var tar = new TarWriter(packed, TarEntryFormat.Pax);
        await AddAsync(tar, BackupParts.About, about, cancel);
        var files = 0;
        foreach (var path in Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(place.Folder, path).Replace('\\', '/');
            if (!Passing.Any(passing => name.StartsWith(passing, StringComparison.Ordinal)) && await AddAsync(tar, BackupParts.Files + name, path, cancel))
            {
                files++;
            }
        }

        await AddAsync(tar, BackupParts.Database, database, cancel);
        await AddAsync(tar, BackupParts.Contents, new BackupContents(files, await HashAsync(database, cancel)), cancel);
        return files;
    }

    // A paper may be erased between being listed and being copied: then it is meant to be in no backup.
    private static async Task<bool> AddAsync(TarWriter tar, string name, string path, CancellationToken cancel)
    {
        try
        {
            await using var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 128 * 1024, useAsync: true);
            await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = bytes, Mode = BackupParts.OwnerAlone }, cancel);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static async Task AddAsync<T>(TarWriter tar, string name, T said, CancellationToken cancel)
    {
        using var bytes = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(said, BackupParts.Json));
        await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = bytes, Mode = BackupParts.OwnerAlone }, cancel);
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancel));
    }

    private static void Forget(string file)
    {
        if (File.Exists(file))
        {
            File.Delete(file);
        }
    }
}
