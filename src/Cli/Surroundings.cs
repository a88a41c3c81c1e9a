using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Folkmoot.Cli;

/// <summary>Where one run writes, and what it may know about the place it runs in.</summary>
internal sealed record Surroundings
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where results go.</summary>
    public required Stream Out { get; init; }

    /// <summary>Where refusals, progress and the summary go.</summary>
    public required TextWriter Error { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>False where the user has set NO_COLOR, or the terminal cannot show colour.</summary>
    public bool ColourWelcome { get; init; }

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The folders in which programs are looked for, as PATH gives them.</summary>
    public string ProgramFolders { get; init; } = "";

    public static Surroundings OfThisProcess() => new()
    {
        Out = Console.IsOutputRedirected ? OpenRedirected() : Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        ColourWelcome = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
        Width = TerminalWidth(),
        ProgramFolders = Environment.GetEnvironmentVariable("PATH") ?? "",
    };

    // The console's own stream hides a closed pipe, so "moot read -r . | head" would go on reading for nothing; a plain
    // stream over the pipe says so. A redirected file stays with the console, which honours "2>&1" and ">>".
    private static Stream OpenRedirected()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!pipe.CanSeek)
        {
            return pipe;
        }

        pipe.Dispose();
        return Console.OpenStandardOutput();
    }

    private static int TerminalWidth()
    {
        if (Console.IsOutputRedirected)
        {
            return 80;
        }

        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
