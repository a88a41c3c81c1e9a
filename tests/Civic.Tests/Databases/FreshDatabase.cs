using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Tests.Databases;

/// <summary>
/// An empty, migrated database for one test class, with a folder for papers and a clock that stands still. A class that runs on both
/// providers is abstract and takes one of these; two sealed classes of one line each hand it a <see cref="SqliteDatabase"/> and a
/// <see cref="PostgresDatabase"/> as class fixture. The tests of a class share its database, one after another.
/// </summary>
public abstract class FreshDatabase : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");
    private StoragePlace? _place;

    /// <summary>The clock of everything that works on this database.</summary>
    public SetTime Time { get; } = new();

    /// <summary>Where the database and the papers are. Skips the test where the provider is not here.</summary>
    public StoragePlace Place
    {
        get
        {
            Assert.SkipWhen(_place is null, "skipped: no PostgreSQL (./test starts one and names it in FOLKMOOT_TEST_POSTGRES)");
            return _place;
        }
    }

    protected string Folder => _folder.FullName;

    public async ValueTask InitializeAsync() => _place = await MakeAsync();

    /// <summary>A new scope over the database, as a request has: contexts, hand and store of its own.</summary>
    public Work Begin() => new(Place, Time);

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_place is not null)
        {
            await DropAsync(_place);
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>Makes the database; null where its provider is not here.</summary>
    protected abstract Task<StoragePlace?> MakeAsync();

    protected abstract Task DropAsync(StoragePlace place);
}
