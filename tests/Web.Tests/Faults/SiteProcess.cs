using System.Diagnostics;
using System.Text.RegularExpressions;
using Folkmoot.Civic.Storage;

namespace Folkmoot.Web.Tests.Faults;

/// <summary>The site as a program of its own, as it is run in earnest, so that it can be killed.</summary>
internal sealed partial class SiteProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly Process _process;
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("folkmoot-");
    private readonly List<string> _said = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _wayIn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SiteProcess(StoragePlace place, params string[] more)
        : this(place, "dotnet", [], more)
    {
    }

    private SiteProcess(StoragePlace place, string program, string[] before, string[] more)
    {
        string[] arguments = [.. before, Program, "serve", "--folder", place.Folder, .. more.Contains("--logs") ? [] : new[] { "--logs", "json" }, .. more.Contains("--port") ? [] : new[] { "--port", "0" }, .. more];
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["FOLKMOOT_POSTGRES"] = place.Postgres ?? "";
        start.Environment["TMPDIR"] = _temporary.FullName;
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => GiveUp();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>
    /// The site with its folder on a disk of so many megabytes, which no other program sees: it is mounted in a namespace of the process. Null where
    /// the system does not let one be mounted.
    /// </summary>
    public static SiteProcess? OnSmallDisk(StoragePlace place, int megabytes, params string[] more)
    {
        const string Mount = "mount -t tmpfs -o mode=700 -o size=\"$1\"m folkmoot \"$0\" && shift && exec \"$@\"";
        using var attempt = Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", Mount, place.Folder, $"{megabytes}", "true"]) { UseShellExecute = false, RedirectStandardError = true });
        attempt!.WaitForExit();
        return attempt.ExitCode == 0 ? new SiteProcess(place, "unshare", ["-rm", "sh", "-c", Mount, place.Folder, $"{megabytes}", "dotnet"], more) : null;
    }

    /// <summary>Where a path of the process is seen from outside.</summary>
    public string Inside(string path) => $"/proc/{_process.Id}/root{path}";

    /// <summary>Where it answers, once it says so.</summary>
    public Task<Uri> Address => _address.Task.WaitAsync(Patience);

    /// <summary>The path of the link by which the demonstration officer or the first administrator comes in.</summary>
    public Task<string> WayIn => _wayIn.Task.WaitAsync(Patience);

    /// <summary>What it takes for the machine's folder of temporary files.</summary>
    public string Temporary => _temporary.FullName;

    /// <summary>All that it has written so far.</summary>
    public string Said
    {
        get
        {
            lock (_said)
            {
                return string.Join('\n', _said);
            }
        }
    }

    /// <summary>The folkmoot that the build made, or the published one that <c>FOLKMOOT_SITE</c> names.</summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable("FOLKMOOT_SITE") is { Length: > 0 } named
        ? named
        : Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "Folkmoot.Web", "release", "folkmoot.dll"));

    /// <summary>Ends it as a power cut would: nothing of it runs any more when this returns.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Waits until it ends by itself, and gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public void Terminate() => Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExit();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        _temporary.Delete(recursive: true);
    }

    private void GiveUp()
    {
        var ended = new InvalidOperationException($"The site has ended. It said: {Said}");
        _address.TrySetException(ended);
        _wayIn.TrySetException(ended);
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            _said.Add(line);
        }

        if (Link().Match(line) is { Success: true } found)
        {
            _address.TrySetResult(new Uri(found.Groups["site"].Value));
            if (found.Groups["path"].Value is { Length: > 1 } path)
            {
                _wayIn.TrySetResult(path);
            }
        }
    }

    [GeneratedRegex("""(?<site>http://127\.0\.0\.1:\d+)(?<path>/\S*)$""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
