namespace Folkmoot.Civic.Storage;

/// <summary>
/// One process at a time looks after the SQLite file. The operating system ends the turn with the process, however that ends; PostgreSQL
/// needs none, it locks its own table.
/// </summary>
internal sealed class MigrationTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly FileStream? _held;

    private MigrationTurn(FileStream? held) => _held = held;

    public static MigrationTurn Take(StoragePlace place)
    {
        if (place.Postgres is not null)
        {
            return new MigrationTurn(held: null);
        }

        var file = Path.Combine(place.Folder, "migrating");
        for (var left = Patience; ; left -= TimeSpan.FromMilliseconds(100))
        {
            try
            {
                return new MigrationTurn(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (left > TimeSpan.Zero && Directory.Exists(place.Folder))
            {
                Thread.Sleep(100);
            }
        }
    }

    public void Dispose() => _held?.Dispose();
}
