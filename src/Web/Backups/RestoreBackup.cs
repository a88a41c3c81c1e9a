using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Backups;

/// <summary>
/// Makes a record anew from a backup, in an empty folder and, where it was kept in PostgreSQL, an empty database. Every paper is compared with
/// its hash on the way. The database comes last: what was stopped half-way does not start as a record.
/// </summary>
internal sealed class RestoreBackup(StoragePlace place)
{
    private readonly List<string> _made = [];
    private BackupAbout? _about;
    private BackupContents? _contents;
    private string? _databaseSha256;
    private int _files;

    private string Copy => Path.Combine(place.Folder, "database.restoring");

    /// <summary>Throws <see cref="MisuseException"/> with what is in the way; then the folder is as empty as before.</summary>
    /// <returns>What the backup is of, and how many files it held.</returns>
    public async Task<(BackupAbout About, int Files)> RunAsync(string file, CancellationToken cancel)
    {
        await LookAsync(file, cancel);
        try
        {
            await UnpackAsync(file, cancel);
            if (place.Postgres is { } connection)
            {
                await new PostgresPrograms(connection).RestoreAsync(Copy, cancel);
                File.Delete(Copy);
            }
            else
            {
                File.Move(Copy, place.SqliteFile);
            }

            return (_about!, _files);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            Clear();
            throw refused is InvalidDataException or EndOfStreamException or JsonException ? Unreadable(file) : new MisuseException($"{file} cannot be restored to {place.Folder}: {refused.Message}");
        }
        catch
        {
            Clear();
            throw;
        }
    }

    private async Task LookAsync(string file, CancellationToken cancel)
    {
        if (!File.Exists(file))
        {
            throw new MisuseException($"There is no file {file}.");
        }

        // A new disk has a folder of its own in it.
        if (File.Exists(place.Folder) || (Directory.Exists(place.Folder) && Directory.EnumerateFileSystemEntries(place.Folder).Any(entry => Path.GetFileName(entry) != "lost+found")))
        {
            throw new MisuseException($"{place.Folder} is not empty: a backup is restored into an empty folder only. Name a new one with --folder, or move what is there away.");
        }

        if (place.Postgres is { } connection)
        {
            await new PostgresPrograms(connection).NeedEmptyAsync(place, cancel);
        }
    }

    private async Task UnpackAsync(string file, CancellationToken cancel)
    {
        await using var bytes = File.OpenRead(file);
        await using var unpacked = new GZipStream(bytes, CompressionMode.Decompress);
        await using var tar = new TarReader(unpacked);
        while (await tar.GetNextEntryAsync(copyData: false, cancel) is { } entry)
        {
            await TakeAsync(entry, file, cancel);
        }

        if (_about is null)
        {
            throw NoBackup(file);
        }

        if (_contents is null || _contents.Files != _files || _contents.DatabaseSha256 != _databaseSha256)
        {
            throw Damaged(file);
        }
    }

    private async Task TakeAsync(TarEntry entry, string file, CancellationToken cancel)
    {
        if (_about is null)
        {
            _about = entry.Name == BackupParts.About ? await ReadAsync<BackupAbout>(entry, cancel) : throw NoBackup(file);
            Fit(_about, file);
            Folder(place.Folder);
            return;
        }

        switch (entry.Name)
        {
            case BackupParts.Database:
                _databaseSha256 = await KeepAsync(entry, Copy, cancel);
                break;
            case BackupParts.Contents:
                _contents = await ReadAsync<BackupContents>(entry, cancel);
                break;
            case var name when name.StartsWith(BackupParts.Files, StringComparison.Ordinal):
                await TakeFileAsync(entry, name[BackupParts.Files.Length..], file, cancel);
                break;
            default:
                throw NoBackup(file);
        }
    }

    private void Fit(BackupAbout about, string file)
    {
        if (about.Format > BackupParts.Format)
        {
            throw new MisuseException($"{file} was made by a newer release of Folkmoot ({about.Release}): restore it with that release.");
        }

        if (about.Database == "sqlite" && place.Postgres is not null)
        {
            throw new MisuseException($"{file} is of a record in SQLite: leave out --postgres (and FOLKMOOT_POSTGRES).");
        }

        if (about.Database != "sqlite" && place.Postgres is null)
        {
            throw new MisuseException($"{file} is of a record in PostgreSQL: name an empty database with --postgres.");
        }
    }

    // A name that leads out of the folder is in no backup that we made.
    private async Task TakeFileAsync(TarEntry entry, string name, string file, CancellationToken cancel)
    {
        var path = Path.GetFullPath(Path.Combine(place.Folder, name));
        if (entry.EntryType != TarEntryType.RegularFile || !path.StartsWith(place.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw NoBackup(file);
        }

        var hash = await KeepAsync(entry, path, cancel);
        if (name.StartsWith(BackupParts.Papers, StringComparison.Ordinal) && hash != Path.GetFileName(name))
        {
            throw Damaged(file);
        }

        _files++;
    }

    private async Task<string> KeepAsync(TarEntry entry, string path, CancellationToken cancel)
    {
        Folder(Path.GetDirectoryName(path)!);
        _made.Add(path);
        await using (var kept = BackupParts.Create(path, FileMode.CreateNew))
        {
            await (entry.DataStream ?? Stream.Null).CopyToAsync(kept, cancel);
        }

        await using var again = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(again, cancel));
    }

    private void Folder(string path)
    {
        if (Directory.Exists(path))
        {
            return;
        }

        Folder(Path.GetDirectoryName(path)!);
        _made.Add(path);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, BackupParts.OwnFolder);
        }
    }

    private void Clear()
    {
        foreach (var made in Enumerable.Reverse(_made))
        {
            if (File.Exists(made))
            {
                File.Delete(made);
            }
            else if (Directory.Exists(made))
            {
                Directory.Delete(made);
            }
        }
    }

    private static async Task<T> ReadAsync<T>(TarEntry entry, CancellationToken cancel) =>
        await JsonSerializer.DeserializeAsync<T>(entry.DataStream ?? Stream.Null, BackupParts.Json, cancel) ?? throw new InvalidDataException();

    private MisuseException Unreadable(string file) => _about is null ? NoBackup(file) : Damaged(file);

    private static MisuseException Damaged(string file) => new($"{file} is damaged or not whole: nothing was restored. Take an older backup.");

    private static MisuseException NoBackup(string file) => new($"{file} is no backup of Folkmoot: nothing was restored.");
}
