using System.Text.Json;

namespace Folkmoot.Web.Backups;

/// <summary>
/// What a backup is: one compressed tar file, readable by its owner alone. First what it is of, then the files of the record's folder, then the
/// copy of the database, and last what it holds, so that a file which breaks off is told from a whole one. See docs/operate/backup.md.
/// </summary>
internal static class BackupParts
{
    public const int Format = 1;

    public const string About = "about.json";

    public const string Files = "files/";

    public const string Papers = "papers/";

    public const string Database = "database";

    public const string Contents = "contents.json";

    /// <summary>The file of SQLite and what lies beside it while it is open; the copy of the database stands for them.</summary>
    public const string SqliteFile = "folkmoot.db";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public const UnixFileMode OwnFolder = OwnerAlone | UnixFileMode.UserExecute;

    /// <summary>A file that only who runs this may read. On a system without such rights, a file.</summary>
    public static FileStream Create(string path, FileMode mode, FileShare share = FileShare.None)
    {
        var how = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = share, BufferSize = 128 * 1024, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerAlone;
        }

        return new FileStream(path, how);
    }
}

/// <summary>What a backup is of.</summary>
/// <param name="Format">The shape of the file.</param>
/// <param name="TakenAt">When its database was copied.</param>
/// <param name="Release">The release of Folkmoot that took it.</param>
/// <param name="Database"><c>sqlite</c> or <c>postgres</c>.</param>
internal sealed record BackupAbout(int Format, DateTimeOffset TakenAt, string Release, string Database);

/// <summary>What a whole backup holds.</summary>
/// <param name="Files">How many files of the folder.</param>
/// <param name="DatabaseSha256">Of the copy of the database.</param>
internal sealed record BackupContents(int Files, string DatabaseSha256);
