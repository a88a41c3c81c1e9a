using System.Text.Json.Nodes;

namespace Folkmoot.Cli.Tests.Commands;

public sealed class ClockCommandTests : IDisposable
{
    private const string Sentence =
        "The last day to publish the agenda and reports is Monday 13 March 2017: this leaves 5 clear working days before the meeting on Tuesday 21 March 2017, "
        + "which are Tuesday 14 to Friday 17 March 2017 and Monday 20 March 2017.";

    private readonly Run run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Says_by_when_and_counts_the_days()
    {
        var code = await run.Moot("clock", "agenda", "--meeting", "2017-03-21");

        Assert.Equal(0, code);
        Assert.Equal(["Monday 13 March 2017", "", Sentence, "", "Not counted: Saturdays and Sundays.", "Rule: Local Government Act 1972, section 100B(3) and (4)"], run.Out.Split('\n').Take(5).Append(run.Out.Split('\n')[5][..56]));
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Prints_the_same_as_json()
    {
        var code = await run.Moot("clock", "agenda", "--meeting", "2017-03-21", "--json");

        var answer = JsonNode.Parse(run.Out)!;
        Assert.Equal(0, code);
        Assert.Equal("2017-03-13", (string?)answer["date"]);
        Assert.Equal(["2017-03-14", "2017-03-15", "2017-03-16", "2017-03-17", "2017-03-20"], answer["counted"]!.AsArray().Select(day => (string?)day));
        Assert.Equal(Sentence, (string?)answer["sentence"]);
        Assert.Equal(["Saturday", "Sunday"], answer["notCounted"]!.AsArray().Select(day => (string?)day!["why"]));
    }

    [Fact]
    public async Task Prints_null_where_the_law_sets_no_period()
    {
        await run.Moot("clock", "secretary-of-state", "--decision", "2023-05-05", "--json");

        var answer = JsonNode.Parse(run.Out)!.AsObject();

        Assert.True(answer.ContainsKey("date"));
        Assert.Null(answer["date"]);
        Assert.Empty(answer["counted"]!.AsArray());
    }

    [Theory]
    [InlineData("2017-03-10", "agenda", "--meeting", "2017-03-21", "--closed", "2017-03-20")]
    [InlineData("2017-03-09", "agenda", "--meeting", "2017-03-21", "--closed", "2017-03-20", "--closed", "2017-03-13")]
    [InlineData("2017-03-15", "agenda", "--meeting", "2017-03-21", "--days", "3")]
    [InlineData("2017-02-08", "key-decision", "--meeting", "2017-03-21", "--count", "working")]
    [InlineData("2017-03-14", "agenda", "--meeting", "2017-03-21", "--count", "sundays")]
    [InlineData("2017-03-15", "agenda", "--meeting", "2017-03-21", "--count", "all")]
    [InlineData("2020-01-17", "FOI", "--received", "2019-12-16")]
    [InlineData("2025-04-14", "call-in", "--decision", "2025-04-07")]
    public async Task Counts_as_it_is_asked(string date, params string[] asked)
    {
        await run.Moot(["clock", .. asked, "--json"]);

        Assert.Equal(date, (string?)JsonNode.Parse(run.Out)!["date"]);
    }

    [Fact]
    public async Task Lists_every_clock_with_a_sentence_for_whoever_names_none()
    {
        var code = await run.Moot("clock");

        Assert.Equal(0, code);
        Assert.Contains("agenda  --meeting DATE\n    The last day to publish the agenda and reports: 5 clear working days before the meeting.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("executive-response  --received DATE\n    The last day for the executive to respond to scrutiny: 2 months beginning with", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_the_clocks_as_json()
    {
        await run.Moot("clock", "--json");

        var agenda = JsonNode.Parse(run.Out)!.AsArray().Single(clock => (string?)clock!["name"] == "agenda")!;

        Assert.Equal("meeting", (string?)agenda["rules"]![0]!["starts"]![0]);
    }

    [Fact]
    public async Task Breaks_lines_between_words_on_a_screen_alone()
    {
        await run.MootOnScreen("clock", "agenda", "--meeting", "2017-03-21");

        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains(Sentence, run.Out.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no clock agneda; did you mean agenda? See all: moot clock", "agneda", "--meeting", "2017-03-21")]
    [InlineData("There is no clock executive-respons; did you mean executive-response? See all: moot clock", "executive-respons")]
    [InlineData("There is no day 2017-02-30: February 2017 has 28 days.", "agenda", "--meeting", "2017-02-30")]
    [InlineData("There is no day 2017-02-00: February 2017 has 28 days.", "agenda", "--meeting", "2017-02-00")]
    [InlineData("Give --meeting a date that exists, written as 2017-03-21, not 2017-13-01.", "agenda", "--meeting", "2017-13-01")]
    [InlineData("Give --meeting a date that exists, written as 2017-03-21, not 21/03/2017.", "agenda", "--meeting", "21/03/2017")]
    [InlineData("There is no day 2026-04-31: April 2026 has 30 days.", "agenda", "--meeting", "2026-05-06", "--closed", "2026-04-31")]
    [InlineData("Say from when: moot clock agenda --meeting DATE", "agenda")]
    [InlineData("Say which clock, such as: moot clock agenda", "--meeting", "2017-03-21")]
    [InlineData("The clock agenda runs from the meeting: moot clock agenda --meeting DATE", "agenda", "--decision", "2017-03-21")]
    [InlineData("Give one of --meeting, --decision and --received.", "key-decision", "--meeting", "2017-03-21", "--decision", "2017-03-21")]
    [InlineData("Give --days a whole number from 1 to 1000, not -1.", "agenda", "--meeting", "2017-03-21", "--days", "-1")]
    [InlineData("Give --days a whole number from 1 to 1000, not five.", "agenda", "--meeting", "2017-03-21", "--days", "five")]
    [InlineData("Give --count one of working, all and sundays, not some.", "agenda", "--meeting", "2017-03-21", "--count", "some")]
    [InlineData("Bank holidays are known from 2011 to 2035", "agenda", "--meeting", "2036-01-10")]
    [InlineData("There is no option --metting. See: moot clock --help", "--metting")]
    public async Task Answers_misuse_with_one_sentence(string sentence, params string[] asked)
    {
        var code = await run.Moot(["clock", .. asked]);

        Assert.Equal(1, code);
        Assert.Empty(run.Out);
        Assert.StartsWith($"moot: {sentence}", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(sign => sign == '\n'));
    }
}
