using System.Runtime.InteropServices;

namespace Folkmoot.Web.Hosting;

/// <summary>
/// Gives memory back once the site rests. What a busy hour has left is otherwise cleared away when new memory is asked for, which may be
/// tomorrow; until then the other programs of the machine would do without it.
/// </summary>
internal sealed class Rest(TimeProvider time) : BackgroundService
{
    private const long LittleWork = 8 * 1024 * 1024;
    private const long WorthTheWhile = 64 * 1024 * 1024;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    // Large buffers wait in pools for whoever needs them next. A pool only lets go of one at a collection, and of one that was there, unused, at a
    // collection half a minute before. So the site gives back three times.
    private const int Times = 3;
    private const int LooksBetween = 6;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (lastLook, lastRest, times, wait) = (0L, 0L, 0, 0);
        using var looks = new PeriodicTimer(BetweenLooks, time);
        while (await looks.WaitForNextTickAsync(stoppingToken))
        {
            // All that was ever asked for: it tells how much work there was, however much of it is garbage.
            var asked = GC.GetTotalAllocatedBytes();
            if (asked - lastLook < LittleWork)
            {
                (times, wait) = asked - lastRest > WorthTheWhile ? (Times, 0) : (times, wait);
                if (times > 0 && wait-- == 0)
                {
                    GiveBack();
                    (lastRest, times, wait) = (asked, times - 1, LooksBetween);
                }
            }

            lastLook = asked;
        }
    }

    private static void GiveBack()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux() && NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), "malloc_trim", out _))
        {
            _ = Libc.Trim(0);
        }
    }

    // What SQLite has given back stays with the C library until it is asked for it. Not every C library can be asked.
    private static class Libc
    {
        [DllImport("libc", EntryPoint = "malloc_trim")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Trim(nuint keep);
    }
}
