using System.Diagnostics;
using Xunit;

namespace Folkmoot.Intake.Tests.Files;

public sealed class PaperFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("folkmoot-intake");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Takes_a_file()
    {
        var path = Write("minutes.txt", "The Council met.");

        var taken = Assert.IsType<IntakeOutcome.Taken>(await Papers.OutcomeOfFile(path));

        Assert.Equal("The Council met.", taken.Paper.Text);
        Assert.Equal("minutes.txt", taken.Paper.Name);
    }

    [Fact]
    public async Task Refuses_an_empty_file()
    {
        var path = Write("minutes.txt", "");

        Assert.Equal("empty", await Papers.RefusalCode(Papers.OutcomeOfFile(path)));
    }

    [Fact]
    public async Task Refuses_a_file_of_blanks_as_empty()
    {
        var path = Write("minutes.txt", " \n\n\t");

        Assert.Equal("empty", await Papers.RefusalCode(Papers.OutcomeOfFile(path)));
    }

    [Fact]
    public async Task Refuses_a_folder()
    {
        Assert.Equal("folder", await Papers.RefusalCode(Papers.OutcomeOfFile(_folder.FullName)));
    }

    [Theory]
    [InlineData("none.txt")]
    [InlineData("none/none.txt")]
    [InlineData("a\0b")]
    public async Task Refuses_a_file_that_is_not_there(string name)
    {
        Assert.Equal("missing", await Papers.RefusalCode(Papers.OutcomeOfFile(Path.Combine(_folder.FullName, "x") + name)));
    }

    [Fact]
    public async Task Refuses_an_empty_path()
    {
        Assert.Equal("missing", await Papers.RefusalCode(Papers.OutcomeOfFile("")));
    }

    [Fact]
    public async Task Asks_the_length_before_it_reads()
    {
        var path = Path.Combine(_folder.FullName, "huge.txt");
        await using (var huge = File.Create(path))
        {
            huge.SetLength(IntakeLimits.Default.Bytes + 1);
        }

        Assert.Equal("too-large", await Papers.RefusalCode(Papers.OutcomeOfFile(path)));
    }

    [Fact]
    public async Task Refuses_a_device()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "skipped: no /dev/null");

        Assert.Equal("not-a-file", await Papers.RefusalCode(Papers.OutcomeOfFile("/dev/null")));
    }

    [Fact]
    public async Task Refuses_a_pipe_without_waiting_for_it()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "skipped: no mkfifo");
        var path = Path.Combine(_folder.FullName, "pipe.txt");
        using var made = Process.Start("/usr/bin/mkfifo", [path]);
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("not-a-file", await Papers.RefusalCode(Papers.OutcomeOfFile(path)));
    }

    [Fact]
    public async Task Follows_a_link_within_its_folder()
    {
        Write("minutes.txt", "The Council met.");
        var link = Link("latest.txt", "minutes.txt");

        Assert.IsType<IntakeOutcome.Taken>(await Papers.OutcomeOfFile(link));
    }

    [Fact]
    public async Task Refuses_a_link_that_leads_out_of_its_folder()
    {
        Write("secret.txt", "Not for you.");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "papers"));
        var link = Link("papers/minutes.txt", "../secret.txt");

        Assert.Equal("link", await Papers.RefusalCode(Papers.OutcomeOfFile(link)));
    }

    [Fact]
    public async Task Refuses_a_link_that_leads_out_through_a_linked_folder()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "papers"));
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "secrets"));
        Write("secrets/secret.txt", "Not for you.");
        Link("papers/inside", "../secrets");
        var link = Link("papers/minutes.txt", "inside/secret.txt");

        Assert.Equal("link", await Papers.RefusalCode(Papers.OutcomeOfFile(link)));
    }

    [Theory]
    [InlineData("nowhere.txt")]
    [InlineData("minutes.txt")]
    [InlineData(".")]
    public async Task Refuses_a_link_to_nothing_to_itself_or_to_a_folder(string target)
    {
        var link = Link("minutes.txt", target);

        Assert.Equal("link", await Papers.RefusalCode(Papers.OutcomeOfFile(link)));
    }

    [Fact]
    public async Task Refuses_a_file_that_may_not_be_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "skipped: this user may read everything");
        var path = Write("minutes.txt", "The Council met.");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.Equal("unreadable", await Papers.RefusalCode(Papers.OutcomeOfFile(path)));
    }

    private string Write(string name, string words)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, words);
        return path;
    }

    private string Link(string name, string target)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.CreateSymbolicLink(path, target);
        return path;
    }
}
