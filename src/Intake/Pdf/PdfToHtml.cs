using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Folkmoot.Intake.Pdf;

/// <summary>
/// Runs poppler's pdftohtml on one paper: without a shell or a file, with limits of time, memory, pages and output. The one place that starts it.
/// </summary>
/// <param name="program">Name or path of the program; a name is looked for in PATH.</param>
internal sealed class PdfToHtml(string program = "pdftohtml")
{
    private const int MostErrorText = 4_000;

    // Asked for when the paper comes from standard input, and used for nothing but links within it.
    private const string OutputName = "paper";

    // Words and places to standard output, in points, unrounded; with hidden text, which is what text recognition leaves on a scan; without
    // pictures, which would be written as files; and although the file forbids copying, which is not a lock.
    private static readonly string[] Options = ["-xml", "-stdout", "-i", "-hidden", "-nodrm", "-noroundcoord", "-zoom", "1", "-enc", "UTF-8"];

    /// <param name="bytes">The paper, which the program reads from its standard input: no file is written.</param>
    /// <param name="limits">Of pages; the limit of time is the caller's, who cancels.</param>
    /// <param name="cancel">Ends the program.</param>
    public async Task<PrintedOutcome> RunAsync(ReadOnlyMemory<byte> bytes, IntakeLimits limits, CancellationToken cancel)
    {
        using var process = new Process { StartInfo = Command(limits.Pages + 1) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new PrintedOutcome.Refused(PdfRefusals.NoReader);
        }

        await using var kill = cancel.Register(() => Kill(process));
        MemoryLimit.Set(process);
        var given = GiveAsync(process.StandardInput.BaseStream, bytes);
        var errors = ReadErrorsAsync(process.StandardError, cancel);
        var scanner = new PageScanner(process.StandardOutput.BaseStream);
        var pages = new List<List<Row>>();
        while (pages.Count <= limits.Pages && scanner.Next() is { } page)
        {
            cancel.ThrowIfCancellationRequested();
            pages.Add(RowReader.Read(page));
        }

        if (scanner.Overflows || pages.Count > limits.Pages)
        {
            Kill(process);
        }

        await process.WaitForExitAsync(cancel);
        await given;
        return scanner.Overflows ? new PrintedOutcome.Refused(PdfRefusals.TooMuchText) : Judge(process.ExitCode, await errors, pages, limits);
    }

    private static PrintedOutcome Judge(int exitCode, string errors, List<List<Row>> pages, IntakeLimits limits)
    {
        if (pages.Count > limits.Pages)
        {
            return new PrintedOutcome.Refused(PdfRefusals.TooManyPages(limits.Pages));
        }

        if (errors.Contains("Incorrect password", StringComparison.Ordinal))
        {
            return new PrintedOutcome.Refused(PdfRefusals.Encrypted);
        }

        return exitCode != 0 || pages.Count == 0
            ? new PrintedOutcome.Refused(PdfRefusals.Damaged)
            : new PrintedOutcome.Printed(pages);
    }

    private ProcessStartInfo Command(int lastPage)
    {
        return new ProcessStartInfo(program, [.. Options, "-l", lastPage.ToString(CultureInfo.InvariantCulture), "-", OutputName])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.GetTempPath(),
        };
    }

    private static async Task GiveAsync(Stream input, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await using (input)
            {
                await input.WriteAsync(bytes);
            }
        }
        catch (IOException)
        {
            // It ended, or closed its input, before it had read the whole paper: what it printed and its exit code say why.
        }
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
