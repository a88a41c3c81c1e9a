using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Folkmoot.Intake;

namespace Folkmoot.Cli.Commands;

/// <summary><c>moot doctor</c>: whether everything is here that reading papers needs, and what to do if not.</summary>
internal static class DoctorCommand
{
    public const string MoreHelp =
        """
        Exit codes:
          0   everything is here
          2   something is missing; it says what, and how to install it
        """;

    public static Command For(Surroundings here)
    {
        var command = new Command("doctor", "Say whether everything is here that papers need, and how to install what is not.");
        command.SetAction(asked => Examine(here, asked.InvocationConfiguration.Output));
        return command;
    }

    private static int Examine(Surroundings here, TextWriter output)
    {
        var poppler = Find("pdftohtml", here.ProgramFolders);
        output.WriteLine($"moot {Moot.Version} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        output.WriteLine();
        output.WriteLine("✓ plain text, Markdown, HTML and Word papers can be read");
        if (poppler is not null)
        {
            output.WriteLine($"✓ PDF papers can be read, with {poppler}");
        }
        else
        {
            output.WriteLine("✕ PDF papers are refused, because pdftohtml is missing; install it with");
            output.WriteLine("    Debian, Ubuntu   sudo apt-get install poppler-utils");
            output.WriteLine("    Fedora           sudo dnf install poppler-utils");
            output.WriteLine("    macOS            brew install poppler");
            output.WriteLine("    Windows          winget install oschwartz10612.Poppler");
        }

        output.WriteLine();
        output.WriteLine(Limits(IntakeLimits.Default));
        return poppler is null ? ExitCode.SomeRefused : ExitCode.Done;
    }

    private static string Limits(IntakeLimits usual) => string.Create(
        CultureInfo.InvariantCulture,
        $"One paper may have {usual.Bytes / (1024 * 1024)} MB and {usual.Pages:N0} pages, and take {usual.Time.TotalSeconds} seconds (see moot read --help).");

    private static string? Find(string program, string folders) =>
        folders.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
            .FirstOrDefault(File.Exists);
}
