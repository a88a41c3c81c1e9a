using System.Diagnostics;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>A PostgreSQL of one test's own, which may be stopped and started without disturbing others; scripts/postgres.sh runs it.</summary>
internal sealed class PostgresCluster : IDisposable
{
    // Not inside a test's own folder: PostgreSQL runs as another user, who may not enter there.
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"folkmoot-postgres-{Guid.CreateVersion7():n}");

    public string Connection { get; private set; } = "";

    /// <summary>Skips the test where PostgreSQL is not here.</summary>
    public static PostgresCluster Start()
    {
        var cluster = new PostgresCluster();
        cluster.Connection = cluster.Run("start").Said;
        Assert.SkipWhen(cluster.Connection.Length == 0, "skipped: no PostgreSQL that could be started here");
        return cluster;
    }

    public void Pause() => RunOrFail("pause");

    public void Resume() => RunOrFail("resume");

    public void Dispose() => Run("stop");

    private void RunOrFail(string what)
    {
        var (exit, _) = Run(what);
        Assert.True(exit == 0, $"PostgreSQL did not {what}: see what scripts/postgres.sh printed.");
    }

    private (int Exit, string Said) Run(string what)
    {
        var start = new ProcessStartInfo("sh", [Script(), what, _folder]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = what == "start" ? process.StandardOutput.ReadLine() ?? "" : "";
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private static string Script()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Folkmoot.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("These tests run inside the repository.");
        }

        return Path.Combine(folder.FullName, "scripts", "postgres.sh");
    }
}
