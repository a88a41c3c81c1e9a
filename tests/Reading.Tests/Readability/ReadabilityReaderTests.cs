using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Readability;
using Xunit;

namespace Folkmoot.Reading.Tests.Readability;

public sealed class ReadabilityReaderTests
{
    private const string Prose =
        """
        The panel met to discuss the beds at the cottage hospital. Members asked who would decide, and when they would be told.

        Officers said that they would write to every household in the village before any decision was taken by the board.

        """;

    private static readonly string[] Sentences =
        ["The panel met to discuss the beds.", "Members asked who would decide about them.", "Nobody from the partnership could say."];

    [Fact]
    public void Scores_the_published_example()
    {
        var reading = Read("Cool dogs wear da sunglasses.");

        Assert.Equal((1, 5), (reading.Sentences, reading.Words));
        Assert.Equal(2.88, reading.FleschKincaid);
        Assert.Equal(83.32, reading.FleschEase);
        Assert.Equal(10.0, reading.Fog);
        Assert.Null(reading.Smog);
    }

    [Theory]
    [InlineData(13, 1, 26, 13.08)]
    [InlineData(20, 2, 30, 6.01)]
    public void The_grade_is_the_published_formula(int words, int sentences, int syllables, double grade)
    {
        Assert.Equal(grade, Formulas.FleschKincaid((double)words / sentences, (double)syllables / words), 2);
    }

    [Fact]
    public void Smog_is_the_published_formula() => Assert.Equal(8.842, Formulas.Smog(1), 3);

    [Fact]
    public void A_text_twice_scores_as_once() => Assert.Equal(Scores(Prose), Scores(Prose + Prose));

    [Fact]
    public void A_no_break_space_is_a_space() => Assert.Equal(Scores(Prose), Scores(Prose.Replace(". ", ".\u00a0\u00a0", StringComparison.Ordinal)));

    [Fact]
    public void The_order_of_sentences_does_not_matter()
    {
        Assert.Equal(Scores(string.Join(' ', Sentences)), Scores(string.Join(' ', Sentences.Reverse())));
    }

    [Fact]
    public void A_bulleted_list_is_never_one_long_sentence()
    {
        var bullets = string.Concat(Enumerable.Repeat("- better access to local services for everybody\n", 12));

        var reading = Read("They agreed on:\n\n" + bullets);

        Assert.Equal(13, reading.Sentences);
        Assert.Empty(reading.LongSentences);
    }

    [Fact]
    public void A_heading_does_not_change_the_score() => Assert.Equal(Scores(Prose), Scores("2. Options and Proposal\n\n" + Prose));

    [Fact]
    public void Contact_lines_rows_and_lone_labels_do_not_change_the_score()
    {
        Assert.Equal(Scores(Prose), Scores(Prose + "Contact: Sam Iredale, sam@marl.example\n\nReport Author\tSam Iredale\n\nNone\n\n21 March 2017\n"));
    }

    [Fact]
    public void White_space_at_the_end_does_not_matter() => Assert.Equal(Scores(Prose), Scores(Prose + "  \n\t\n \u00a0 "));

    [Fact]
    public void Numbers_addresses_and_codes_are_words_without_syllables()
    {
        var plain = Read("They sent the plan to us all.");
        var coded = Read("They sent the plan 2019/20 to us all at STP-1 and £4,200.");

        Assert.Equal(7, plain.Words);
        Assert.Equal(12, coded.Words);
    }

    [Fact]
    public void Nothing_to_read_is_not_a_score_of_nought()
    {
        var reading = Read("");

        Assert.Null(reading.FleschKincaid);
        Assert.Null(reading.FleschEase);
        Assert.Null(reading.Fog);
    }

    [Fact]
    public void Shows_the_longest_sentences_first()
    {
        var thirty = string.Join(' ', Enumerable.Repeat("word", 30)) + ".";
        var forty = string.Join(' ', Enumerable.Repeat("word", 40)) + ".";

        var reading = Read($"It began. A{thirty}\n\nIt began. B{forty}");

        Assert.Equal([40, 30], reading.LongSentences.Select(sentence => sentence.Count));
    }

    [Theory]
    [InlineData("board", 1)]
    [InlineData("services", 3)]
    [InlineData("agreed", 2)]
    [InlineData("needed", 2)]
    [InlineData("changes", 2)]
    [InlineData("table", 2)]
    [InlineData("tables", 2)]
    [InlineData("asked", 1)]
    [InlineData("effectively", 4)]
    [InlineData("management", 3)]
    [InlineData("mechanism", 4)]
    [InlineData("consultation", 4)]
    [InlineData("people", 2)]
    [InlineData("society", 4)]
    [InlineData("didn't", 2)]
    [InlineData("self-help", 2)]
    [InlineData("the", 1)]
    [InlineData("accountability", 6)]
    public void Counts_syllables(string word, int syllables) => Assert.Equal(syllables, Syllables.Of(word));

    private static ReadabilityReading Read(string text) => ReadabilityReader.Read(LayoutReader.Read(new Paper { Text = text }));

    private static (double?, double?, double?) Scores(string text)
    {
        var reading = Read(text);
        return (reading.FleschKincaid, reading.FleschEase, reading.Fog);
    }
}
