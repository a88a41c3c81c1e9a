namespace Folkmoot.Cli.Tests.Papers;

public sealed class OutFolderTests : IDisposable
{
    private const string Minutes = "Minutes of the Eastmoor Panel\n";

    private readonly Run run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Writes_each_reading_to_a_file_named_after_its_paper()
    {
        var code = await run.Moot("read", "--json", "--out", run.Path("new/out"), run.Paper("a.txt", Minutes), run.Paper("b.md", Minutes));

        Assert.Equal(0, code);
        Assert.Empty(run.Out);
        Assert.Equal(["a.json", "b.json"], Written("new/out"));
    }

    [Fact]
    public async Task Keeps_papers_of_the_same_name_apart_whether_or_not_one_is_refused()
    {
        await run.Moot("read", "--json", "--out", run.Path("out"), run.Paper("1/a.txt", ""), run.Paper("2/a.txt", Minutes), run.Paper("3/A.md", Minutes));

        Assert.Equal(["A-3.json", "a-2.json"], Written("out"));
    }

    [Fact]
    public async Task Never_writes_over_a_paper_that_it_reads()
    {
        var paper = run.Paper("papers/a.txt", Minutes);

        await run.Moot("read", "--out", run.Path("papers"), paper);

        Assert.Equal(Minutes, await File.ReadAllTextAsync(paper, TestContext.Current.CancellationToken));
        Assert.Equal(["a-2.txt", "a.txt"], Written("papers"));
    }

    [Fact]
    public async Task Replaces_what_an_earlier_run_wrote()
    {
        var old = run.Paper("out/a.txt", "old");

        await run.Moot("read", "--text", "--out", run.Path("out"), run.Paper("a.txt", Minutes));

        Assert.Equal(Minutes, await File.ReadAllTextAsync(old, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Leaves_nothing_half_written_when_it_cannot_write()
    {
        Directory.CreateDirectory(run.Path("out/a.json"));

        var code = await run.Moot("read", "--json", "--out", run.Path("out"), run.Paper("a.txt", Minutes));

        Assert.Equal(1, code);
        Assert.Matches("^moot: .*a.json cannot be written", run.Error);
        Assert.Empty(Written("out"));
    }

    [Fact]
    public async Task Says_when_the_folder_cannot_be_made()
    {
        var code = await run.Moot("read", "--json", "--out", run.Paper("file", Minutes), run.Paper("a.txt", Minutes));

        Assert.Equal(1, code);
        Assert.Matches("^moot: The folder .*file cannot be made", run.Error);
    }

    private IEnumerable<string> Written(string folder) =>
        Directory.EnumerateFiles(run.Path(folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
