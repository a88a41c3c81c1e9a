using System.Globalization;
using System.Text;
using Folkmoot.Intake.Pdf;
using Xunit;

namespace Folkmoot.Intake.Tests.Pdf;

/// <summary>How the other program is run: stand-ins for pdftohtml, as shell scripts, tell what was done to them.</summary>
public sealed class PdfToHtmlTests : IDisposable
{
    private static readonly byte[] Paper = Encoding.ASCII.GetBytes("%PDF-1.4");

    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("folkmoot-test-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => home.Delete(recursive: true);

    [Fact]
    public async Task Gives_the_paper_by_standard_input()
    {
        var paper = Large();
        var program = await Program("cat >\"$0.given\"");

        _ = await PdfFile.RunWith(program, paper);

        Assert.Equal(paper, await File.ReadAllBytesAsync(program + ".given", Cancel));
    }

    [Fact]
    public async Task Reads_what_is_printed_before_the_whole_paper_was_taken()
    {
        var program = await Program("n=0\nwhile [ $n -lt 4000 ]; do echo '<page number=\"1\" width=\"595\">'; echo '</page>'; n=$((n + 1)); done\ncat >/dev/null");

        var outcome = await PdfFile.RunWith(program, Large()).WaitAsync(TimeSpan.FromMinutes(2), Cancel);

        Assert.Equal(4000, Assert.IsType<PrintedOutcome.Printed>(outcome).Pages.Count);
    }

    [Theory]
    [InlineData("exit 0 # printed nothing")]
    [InlineData("exit 3 # damaged")]
    [InlineData("exit 127 # not found")]
    public async Task Refuses_a_paper_that_the_program_leaves_unread(string end)
    {
        var outcome = await PdfFile.RunWith(await Program(end), Large());

        Assert.Equal(PdfRefusals.Damaged, Assert.IsType<PrintedOutcome.Refused>(outcome).Outcome);
    }

    [Fact]
    public async Task Ends_a_program_that_is_still_at_work_when_the_time_is_up()
    {
        var program = await Program("echo $$ >\"$0.new\"\nmv \"$0.new\" \"$0.id\"\nexec sleep 600");
        using var time = CancellationTokenSource.CreateLinkedTokenSource(Cancel);

        var running = Task.Run(() => PdfFile.RunWith(program, Paper, time.Token), Cancel);
        await Until(() => File.Exists(program + ".id"));
        await time.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromMinutes(2), Cancel));
        var id = int.Parse(await File.ReadAllTextAsync(program + ".id", Cancel), CultureInfo.InvariantCulture);
        await Until(() => !IsRunning(id));
    }

    [Fact]
    public async Task Bounds_the_memory_of_the_program()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "skipped: only Linux bounds the memory of another process");
        var program = await Program("n=0\nwhile [ \"$(ulimit -v)\" = unlimited ] && [ $n -lt 600 ]; do sleep 0.05; n=$((n + 1)); done\nulimit -v >\"$0.limit\"");

        _ = await PdfFile.RunWith(program, Paper);

        Assert.Equal("2097152", (await File.ReadAllTextAsync(program + ".limit", Cancel)).Trim());
    }

    [Fact]
    public async Task Refuses_a_line_that_never_ends()
    {
        var program = await Program("echo '<page number=\"1\" width=\"595\">'\nhead -c 5000000 /dev/zero | tr '\\0' x");

        var outcome = await PdfFile.RunWith(program, Paper);

        Assert.Equal(PdfRefusals.TooMuchText, Assert.IsType<PrintedOutcome.Refused>(outcome).Outcome);
    }

    [Theory]
    [InlineData("<text top=\"1\" left=\"2\" width=\"3\" height=\"4\" font=\"0\">never closed")]
    [InlineData("<text top=\"x\" left=\"\" width=\"-99999999999999999999\" height=\"nan\">words</text>")]
    [InlineData("<text>&#99999999999;&;&amp&lt;<b><i></b></text>")]
    [InlineData("<text <text <page number=\"1\"></text></page>")]
    [InlineData("\u0001\uFFFD</text></page><page number=")]
    public async Task Takes_what_no_program_should_print(string line)
    {
        var program = await Program($"cat <<'END'\n<page number=\"1\" width=\"595\">\n{line}\n</page>\nEND");

        var outcome = await PdfFile.RunWith(program, Paper);

        Assert.NotEmpty(Assert.IsType<PrintedOutcome.Printed>(outcome).Pages);
    }

    // Much more than a pipe holds.
    private static byte[] Large() => [.. Paper, .. new byte[1_000_000]];

    private async Task<string> Program(string script)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("skipped: needs a shell script as a program");
            return "";
        }

        var program = Path.Combine(home.FullName, "program");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\n{script}\n", Cancel);
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return program;
    }

    private static async Task Until(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(20, Cancel);
        }
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
