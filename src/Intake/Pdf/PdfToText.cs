using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Runs poppler's pdftotext on one paper: without a shell, in a folder of its own that is always removed, with limits of time, memory,
/// pages and output. The one place that starts it.
/// </summary>
internal static class PdfToText
{
    private const string Limiter = "/usr/bin/prlimit";
    private const long MostMemory = 2L * 1024 * 1024 * 1024;
    private const int MostErrorText = 4_000;

    public static async Task<PrintedOutcome> RunAsync(ReadOnlyMemory<byte> bytes, IntakeLimits limits, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("folkmoot-pdf-");
        try
        {
            var file = Path.Combine(folder.FullName, "paper.pdf");
            await using (var stream = File.Create(file))
            {
                await stream.WriteAsync(bytes, cancel);
            }

            return await RunAsync(file, limits, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<PrintedOutcome> RunAsync(string file, IntakeLimits limits, CancellationToken cancel)
    {
        using var process = new Process { StartInfo = Command(file, limits.Pages + 1) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new PrintedOutcome.Refused(PdfRefusals.NoReader);
        }

        await using var kill = cancel.Register(() => Kill(process));
        var errors = ReadErrorsAsync(process.StandardError, cancel);
        var pages = new BoxScanner(process.StandardOutput, limits.Pages, cancel).Read();
        if (pages is null)
        {
            Kill(process);
        }

        await process.WaitForExitAsync(cancel);
        return Judge(process.ExitCode, await errors, pages, limits);
    }

    private static PrintedOutcome Judge(int exitCode, string errors, List<PrintedPage>? pages, IntakeLimits limits)
    {
        if (pages is null)
        {
            return new PrintedOutcome.Refused(PdfRefusals.TooMuchText);
        }

        if (errors.Contains("Incorrect password", StringComparison.Ordinal))
        {
            return new PrintedOutcome.Refused(PdfRefusals.Encrypted);
        }

        if (exitCode == 127)
        {
            return new PrintedOutcome.Refused(PdfRefusals.NoReader);
        }

        if (exitCode != 0 || pages.Count == 0)
        {
            return new PrintedOutcome.Refused(PdfRefusals.Damaged);
        }

        return pages.Count > limits.Pages
            ? new PrintedOutcome.Refused(PdfRefusals.TooManyPages(limits.Pages))
            : new PrintedOutcome.Printed(pages);
    }

    private static ProcessStartInfo Command(string file, int lastPage)
    {
        var limited = File.Exists(Limiter);
        var start = new ProcessStartInfo(limited ? Limiter : "pdftotext")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = false,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetDirectoryName(file),
        };
        if (limited)
        {
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--as={MostMemory}"));
            start.ArgumentList.Add("pdftotext");
        }

        foreach (var argument in (ReadOnlySpan<string>)["-bbox-layout", "-enc", "UTF-8", "-l", lastPage.ToString(CultureInfo.InvariantCulture), file, "-"])
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    private static async Task<string> ReadErrorsAsync(StreamReader reader, CancellationToken cancel)
    {
        var kept = new StringBuilder();
        var buffer = new char[1024];
        int read;
        while ((read = await reader.ReadAsync(buffer, cancel)) > 0)
        {
            if (kept.Length < MostErrorText)
            {
                kept.Append(buffer, 0, read);
            }
        }

        return kept.ToString();
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in the meantime.
        }
    }
}
