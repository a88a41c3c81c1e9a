using System.Text;
using Folkmoot.Intake.Pdf;
using Xunit;

namespace Folkmoot.Intake.Tests.Pdf;

public sealed class PdfFolderTests
{
    // A stand-in for pdftohtml that notes the folder it was started in.
    private const string Noting = "#!/bin/sh\npwd >\"$0.folder\"\nexit ";

    [Theory]
    [InlineData("0; # printed nothing")]
    [InlineData("3; # damaged")]
    [InlineData("127; # not found")]
    public async Task Leaves_no_temporary_folder_behind(string end)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("skipped: needs a shell script as a program");
            return;
        }

        var home = Directory.CreateTempSubdirectory("folkmoot-test-");
        try
        {
            var program = Path.Combine(home.FullName, "program");
            await File.WriteAllTextAsync(program, Noting + end, TestContext.Current.CancellationToken);
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

            _ = await PdfFile.RunWith(program, Encoding.ASCII.GetBytes("%PDF-1.4"));

            var folder = (await File.ReadAllTextAsync(program + ".folder", TestContext.Current.CancellationToken)).Trim();
            Assert.StartsWith(PdfToHtml.FolderPrefix, Path.GetFileName(folder), StringComparison.Ordinal);
            Assert.False(Directory.Exists(folder));
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}
