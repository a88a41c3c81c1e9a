using System.Diagnostics;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Civic.Tests.Storage;

/// <summary>The paper store on a real file system of two megabytes.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-");

    [Fact]
    public async Task A_paper_that_the_disk_has_no_room_for_leaves_nothing_behind()
    {
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", _folder.FullName), "skipped: only root can mount a small disk");
        var store = new PaperStore(new StoragePlace(_folder.FullName, Postgres: null));
        using var small = new MemoryStream(new byte[100_000]);
        using var large = new MemoryStream(new byte[5_000_000]);
        var kept = await store.KeepAsync(small, most: 10_000_000, TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<IOException>(() => store.KeepAsync(large, most: 10_000_000, TestContext.Current.CancellationToken));

        Assert.Equal(kept.Sha256, Path.GetFileName(Assert.Single(Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories))));
        Assert.True(await store.IsWholeAsync(kept.Sha256, TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        Run("umount", _folder.FullName);
        _folder.Delete(recursive: true);
    }

    private static bool Run(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
