namespace Folkmoot.Cli.Tests.Commands;

public sealed class DoctorCommandTests : IDisposable
{
    private readonly Run run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Says_how_to_install_what_is_missing()
    {
        var code = await run.MootWithin(here => here.ProgramFolders = run.Path("nowhere"), "doctor");

        Assert.Equal(2, code);
        Assert.Contains("apt-get install poppler-utils", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_content_when_all_is_here()
    {
        run.Paper("bin/pdftohtml", "");
        run.Paper("bin/pdfinfo", "");

        var code = await run.MootWithin(here => here.ProgramFolders = run.Path("bin"), "doctor");

        Assert.Equal(0, code);
        Assert.DoesNotContain("✕", run.Out, StringComparison.Ordinal);
    }
}
