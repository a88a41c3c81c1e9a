using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Folkmoot.Cli.Commands;

/// <summary>
/// <c>moot serve</c>, <c>import</c>, <c>backup</c>, <c>restore</c> and <c>health</c> belong to the site, which is a program of its own beside this one: <c>folkmoot</c>. On Unix it takes
/// this process over, so that signals and the exit code are its own; elsewhere it runs as a child. See docs/decisions/0008.
/// </summary>
internal static class HandOver
{
    public static readonly IReadOnlyList<(string Name, string Does)> Commands =
    [
        ("serve", "Run the site: the public record, and the desk at which officers confirm it."),
        ("import", "Bring papers into the record of a site, to be read and confirmed."),
        ("backup", "Copy the whole record of a site into one file, while the site works on."),
        ("restore", "Make a record anew from a backup, in an empty folder."),
        ("health", "Ask the site of this machine whether it can do its work."),
    ];

    /// <summary>True when these arguments are the site's to understand, its help included.</summary>
    public static bool Takes(string[] args) => args is [var first, ..] && Commands.Any(command => command.Name == first);

    /// <summary>The command as <c>moot --help</c> lists it.</summary>
    public static IEnumerable<Command> Listed() => Commands.Select(command => new Command(command.Name, command.Does));

    /// <summary>Does not come back on Unix, unless the site's program cannot be started.</summary>
    public static int Run(string[] args, string ownFolder)
    {
        var program = Find(ownFolder)
            ?? throw new MisuseException("The site's program, folkmoot, is not beside moot: run ./moot in the source folder, which builds both, or unpack both from one release.");
        string[] line = [.. program, .. args];
        return OperatingSystem.IsWindows() ? RunAsChild(line) : Become(line);
    }

    /// <summary>How to start the site's program: in the same folder, or in the folder <c>folkmoot</c> beside it.</summary>
    internal static string[]? Find(string ownFolder)
    {
        string[] folders = [ownFolder, Path.Combine(ownFolder, "..", "folkmoot")];
        var runtime = Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : null;
        foreach (var folder in folders.Select(Path.GetFullPath))
        {
            var library = Path.Combine(folder, "folkmoot.dll");
            if (runtime is not null && File.Exists(library))
            {
                return [runtime, library];
            }

            var program = Path.Combine(folder, OperatingSystem.IsWindows() ? "folkmoot.exe" : "folkmoot");
            if (File.Exists(program))
            {
                return [program];
            }
        }

        return null;
    }

    private static int Become(string[] line)
    {
        _ = Execv(line[0], [.. line, null]);
        throw new MisuseException($"The site's program could not be started ({Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())}): {line[0]}");
    }

    private static int RunAsChild(string[] line)
    {
        using var child = Process.Start(new ProcessStartInfo(line[0], line[1..]) { UseShellExecute = false })
            ?? throw new MisuseException($"The site's program could not be started: {line[0]}");
        child.WaitForExit();
        return child.ExitCode;
    }

    [DllImport("libc", EntryPoint = "execv", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execv(string path, string?[] arguments);
}
