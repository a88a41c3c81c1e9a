using System.Text.Json.Nodes;
using Folkmoot.Cli.Tests.Views.Json;

namespace Folkmoot.Cli.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private const string Minutes = "Minutes of the Eastmoor Panel\n\nRESOLVED that the bridge be painted.\n";

    private readonly Run run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Reads_a_paper()
    {
        var code = await run.Moot("read", run.Paper("minutes.txt", Minutes));

        Assert.Equal(0, code);
        Assert.Contains("minutes.txt", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Prints_one_indented_object_for_one_paper()
    {
        await run.Moot("read", "--json", run.Paper("minutes.txt", Minutes));

        var reading = JsonNode.Parse(run.Out);

        Assert.StartsWith("{\n  \"", run.Out, StringComparison.Ordinal);
        Assert.Empty(Written.Schema.Faults(reading));
    }

    [Fact]
    public async Task Prints_one_object_a_line_for_several_papers_in_the_order_given()
    {
        string[] papers = [.. Enumerable.Range(1, 30).Select(number => run.Paper($"{number}.txt", string.Concat(Enumerable.Repeat(Minutes, 31 - number))))];

        await run.Moot(["read", "--json", .. papers]);

        var names = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string)JsonNode.Parse(line)!["source"]!["name"]!);
        Assert.Equal(papers.Select(Path.GetFileName), names);
    }

    [Fact]
    public async Task Rules_a_line_above_each_of_several_pages()
    {
        await run.Moot("read", run.Paper("a.txt", Minutes), run.Paper("b.txt", Minutes));

        Assert.Equal(2, run.Out.Split('\n').Count(line => line == new string('─', 80)));
    }

    [Fact]
    public async Task Prints_the_text_that_positions_count_in()
    {
        await run.Moot("read", "--text", run.Paper("minutes.txt", Minutes));

        Assert.Equal(Minutes, run.Out);
    }

    [Fact]
    public async Task Counts_only_papers_where_only_their_text_is_asked_for()
    {
        await run.Moot("read", "--text", run.Paper("a.txt", Minutes), run.Paper("b.txt", Minutes));

        Assert.Equal("2 papers read, 0 refused.\n", run.Error);
    }

    [Fact]
    public async Task Prints_markdown()
    {
        await run.Moot("read", "--markdown", run.Paper("minutes.txt", Minutes));

        Assert.StartsWith("# ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_one_paper_and_reads_the_others()
    {
        var code = await run.Moot("read", run.Paper("empty.txt", ""), run.Paper("minutes.txt", Minutes), run.Path("missing.txt"));

        Assert.Equal(2, code);
        Assert.Contains("minutes.txt", run.Out, StringComparison.Ordinal);
        Assert.Matches("(?m)empty.txt: [A-Z][^\n]+\\.$", run.Error);
        Assert.Matches("(?m)missing.txt: [A-Z][^\n]+\\.$", run.Error);
        Assert.EndsWith("1 paper read, 2 refused: 0 questions, 0 answers paired, ", run.Error[..(run.Error.IndexOf("paired, ", StringComparison.Ordinal) + 8)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_a_folder_with_all_inside_it_but_not_what_is_hidden_or_linked()
    {
        run.Paper("papers/b.txt", Minutes);
        run.Paper("papers/a/c.txt", Minutes);
        run.Paper("papers/.git/d.txt", Minutes);
        File.CreateSymbolicLink(run.Path("papers/e.txt"), run.Paper("outside.txt", Minutes));

        var code = await run.Moot("read", "-r", "--json", run.Path("papers"));

        var names = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (string)JsonNode.Parse(line)!["source"]!["name"]!);
        Assert.Equal(0, code);
        Assert.Equal(["c.txt", "b.txt"], names);
    }

    [Fact]
    public async Task Refuses_a_file_over_the_limit_given()
    {
        var code = await run.Moot("read", "--max-bytes", "10", run.Paper("minutes.txt", Minutes));

        Assert.Equal(2, code);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("There is no option --jso", "read", "--jso", "a.txt")]
    [InlineData("Choose one of --json, --markdown and --text.", "read", "--json", "--text", "a.txt")]
    [InlineData("Give --max-bytes a whole number above 0, not ten.", "read", "--max-bytes", "ten", "a.txt")]
    [InlineData("Give --seconds a whole number from 1 to 86400, not 0.", "read", "--seconds", "0", "a.txt")]
    [InlineData("Say which paper to read", "read")]
    [InlineData("There is no command raed; there are read, clock, doctor, serve, import, backup, restore, health.", "raed", "a.txt")]
    public async Task Answers_misuse_with_one_sentence(string sentence, params string[] args)
    {
        var code = await run.Moot(args);

        Assert.Equal(1, code);
        Assert.Empty(run.Out);
        Assert.StartsWith($"moot: {sentence}", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(sign => sign == '\n'));
    }

    [Fact]
    public async Task Asks_for_r_before_it_reads_a_folder()
    {
        run.Paper("papers/a.txt", Minutes);

        var code = await run.Moot("read", run.Path("papers"));

        Assert.Equal(1, code);
        Assert.EndsWith("papers is a folder; add -r to read every paper in it.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colours_only_a_screen_where_colour_is_welcome()
    {
        var paper = run.Paper("minutes.txt", Minutes);

        await run.MootOnScreen("read", paper);
        var onScreen = run.Out;
        await run.MootOnScreen("read", "--no-colour", paper);
        var unwanted = run.Out;
        await run.MootWithin(here => (here.Screen, here.ColourWelcome) = (true, false), "read", paper);
        var unwelcome = run.Out;
        await run.Moot("read", paper);

        Assert.Contains("\e[", onScreen, StringComparison.Ordinal);
        Assert.All([unwanted, unwelcome, run.Out], page => Assert.DoesNotContain("\e", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stops_when_it_is_interrupted()
    {
        var code = await run.MootWithin(here => here.Cancel = new CancellationToken(canceled: true), "read", run.Paper("minutes.txt", Minutes));

        Assert.Equal(130, code);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Is_quiet_when_nobody_reads_its_output_any_more()
    {
        var code = await run.MootWithin(here => here.Out = new ClosedPipe(), "read", run.Paper("minutes.txt", Minutes));
        var ofHelp = await run.MootWithin(here => here.Out = new ClosedPipe(), "--help");

        Assert.Equal((0, 0), (code, ofHelp));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Calls_a_fault_of_its_own_a_fault()
    {
        var code = await run.MootWithin(here => here.Out = new FaultyStream(), "read", run.Paper("minutes.txt", Minutes));

        Assert.Equal(3, code);
        Assert.StartsWith("This is a fault in Folkmoot", run.Error, StringComparison.Ordinal);
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }

    private sealed class FaultyStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("a bug");
    }
}
