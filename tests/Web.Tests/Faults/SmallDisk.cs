using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>A site whose folder lies on a disk of its own, which can be filled to the last byte and made free again.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _filler;

    private SmallDisk(SiteProcess site, StoragePlace place) => (Site, Place, _filler) = (site, place, site.Inside(Path.Combine(place.Folder, "filler")));

    public SiteProcess Site { get; }

    public StoragePlace Place { get; }

    /// <summary>Skips the test where no small disk can be mounted.</summary>
    public static SmallDisk Mount(StoragePlace place)
    {
        var site = OperatingSystem.IsLinux() ? SiteProcess.OnSmallDisk(place, megabytes: 64, "--demonstration") : null;
        Assert.SkipWhen(site is null, "skipped: this system does not let a test mount a small disk (unshare -rm)");
        return new SmallDisk(site, place);
    }

    /// <summary>Leaves not a byte.</summary>
    public void Fill()
    {
        using var filler = new FileStream(_filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (var size in new[] { 1 << 20, 1 << 12, 1 })
        {
            WriteUntilFull(filler, new byte[size]);
        }
    }

    public void MakeRoom() => File.Delete(_filler);

    /// <summary>The record as a copy of its files shows it, while nobody writes: the small disk ends with its site.</summary>
    public async Task IsWholeAsync(Ledger ledger)
    {
        var copy = Directory.CreateTempSubdirectory("folkmoot-");
        try
        {
            var from = Site.Inside(Place.Folder);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("-shm", StringComparison.Ordinal) && file != _filler))
            {
                var to = Path.Combine(copy.FullName, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(file, to);
            }

            await RecordCheck.IsWholeAsync(new StoragePlace(copy.FullName, Postgres: null), ledger);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    public void Dispose() => Site.Dispose();

    private static void WriteUntilFull(FileStream filler, byte[] bytes)
    {
        try
        {
            while (true)
            {
                filler.Write(bytes);
            }
        }
        catch (IOException)
        {
            // Full, as far as pieces of this size go.
        }
    }
}
