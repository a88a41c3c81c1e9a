using Folkmoot.Cli.Commands;

namespace Folkmoot.Cli.Tests.Commands;

public sealed class HandOverTests : IDisposable
{
    private readonly DirectoryInfo _release = Directory.CreateTempSubdirectory("moot-");

    [Theory]
    [InlineData("serve")]
    [InlineData("import", "papers", "--body", "Scrutiny Panel")]
    [InlineData("backup", "record.tar.gz")]
    [InlineData("restore", "record.tar.gz")]
    [InlineData("serve", "--help")]
    public void Takes_what_is_the_sites(params string[] args) => Assert.True(HandOver.Takes(args));

    [Theory]
    [InlineData]
    [InlineData("read", "serve")]
    [InlineData("--help", "serve")]
    public void Leaves_the_rest(params string[] args) => Assert.False(HandOver.Takes(args));

    [Fact]
    public void Finds_the_program_in_its_own_folder()
    {
        var program = Lay("moot", Name);

        Assert.Equal(program, Assert.Single(HandOver.Find(Path.Combine(_release.FullName, "moot"))!));
    }

    [Fact]
    public void Finds_the_program_in_the_folder_beside()
    {
        Directory.CreateDirectory(Path.Combine(_release.FullName, "moot"));
        var program = Lay("folkmoot", Name);

        Assert.Equal(program, Assert.Single(HandOver.Find(Path.Combine(_release.FullName, "moot"))!));
    }

    [Fact]
    public void Finds_nothing_where_nothing_is() => Assert.Null(HandOver.Find(_release.FullName));

    [Fact]
    public async Task Says_what_to_do_where_the_program_is_not_beside()
    {
        using var run = new Run();

        Assert.Equal(ExitCode.Misuse, await run.Moot("serve"));
        Assert.StartsWith("moot: The site's program, folkmoot, is not beside moot: run ./moot", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_help_lists_the_sites_commands()
    {
        using var run = new Run();
        await run.Moot("--help");

        Assert.Matches(@"(?m)^  serve +Run the site", run.Out);
        Assert.Matches(@"(?m)^  import +Bring papers into the record", run.Out);
    }

    public void Dispose() => _release.Delete(recursive: true);

    private static string Name => OperatingSystem.IsWindows() ? "folkmoot.exe" : "folkmoot";

    private string Lay(string folder, string name)
    {
        var file = Path.Combine(_release.CreateSubdirectory(folder).FullName, name);
        File.WriteAllBytes(file, []);
        return file;
    }
}
