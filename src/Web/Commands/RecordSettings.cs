using System.CommandLine;
using Folkmoot.Civic.Storage;
using Npgsql;

namespace Folkmoot.Web.Commands;

/// <summary>Which record is meant: the settings that every command shares.</summary>
internal static class RecordSettings
{
    private const string UsualFolder = "record";

    private static readonly Setting Folder = new(
        "--folder", "FOLKMOOT_FOLDER", "DIR", $"Where the papers, the keys and (without PostgreSQL) the database are kept; “{UsualFolder}” here unless told.");

    private static readonly Setting Postgres = new(
        "--postgres", "FOLKMOOT_POSTGRES", "CONNECTION", "Keep the database in PostgreSQL 15 or newer, such as \"Host=db;Database=folkmoot;Username=folkmoot;Password=…\".");

    private static readonly Setting MaxBytes = new("--max-bytes", "FOLKMOOT_MAX_BYTES", "N", "Refuse larger papers (104857600 bytes unless told).");

    public static IReadOnlyList<Option> Options { get; } = [Folder.Option, Postgres.Option, MaxBytes.Option];

    /// <summary>Where the record is, and nothing of how it is served.</summary>
    public static IReadOnlyList<Option> Place { get; } = [Folder.Option, Postgres.Option];

    public static StoragePlace PlaceOf(ParseResult asked, Surroundings here)
    {
        var site = Read(asked, here);
        return new StoragePlace(Path.TrimEndingDirectorySeparator(site.Folder), site.Postgres);
    }

    public static SiteOptions Read(ParseResult asked, Surroundings here)
    {
        var usual = new SiteOptions { Folder = Path.GetFullPath(Folder.Said(asked, here) ?? UsualFolder) };
        return usual with
        {
            Postgres = Connection(Postgres.Said(asked, here)),
            MaxBytes = MaxBytes.Number(asked, here, 1, int.MaxValue) ?? usual.MaxBytes,
        };
    }

    // The sentence must not repeat what was said: a password may stand in it.
    private static string? Connection(string? said)
    {
        try
        {
            return said is null ? null : new NpgsqlConnectionStringBuilder(said).ToString();
        }
        catch (ArgumentException)
        {
            throw new MisuseException("Give --postgres (or FOLKMOOT_POSTGRES) a connection string such as \"Host=db;Database=folkmoot;Username=folkmoot;Password=…\".");
        }
    }
}
