using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Markdown;

public sealed class MarkdownPaperTests
{
    [Theory]
    [InlineData("**Signed:** J. Thorne", "Signed: J. Thorne")]
    [InlineData("held on **the 4th** **March** by video", "held on the 4th March by video")]
    [InlineData("***up**-date on the wall***", "up-date on the wall")]
    [InlineData("t**his** day O**’**Dell", "this day O’Dell")]
    [InlineData("*“Better*", "“Better")]
    [InlineData("a *word* here", "a word here")]
    [InlineData("a _word_ here, __two__ here", "a word here, two here")]
    [InlineData("20 names* and notice", "20 names* and notice")]
    [InlineData("* names with * and *", "- names with * and *")]
    [InlineData("5 * 3 * 2", "5 * 3 * 2")]
    [InlineData("my_own_name@marlshire.example", "my_own_name@marlshire.example")]
    [InlineData("Signed: ________________", "Signed: ________________")]
    [InlineData("Mr ****** spoke", "Mr ****** spoke")]
    [InlineData("**one****two**", "onetwo")]
    [InlineData(@"1\. Present", "1. Present")]
    [InlineData(@"\* not a bullet, \_nor\_ this", "* not a bullet, _nor_ this")]
    [InlineData(@"C:\papers", @"C:\papers")]
    [InlineData("See [the plan](http://marlshire.example/a(1).pdf \"Plan\").", "See the plan.")]
    [InlineData("[one](a) and [two](b) [sic](that is what they said)", "one and two [sic](that is what they said)")]
    [InlineData("before ![map](map.png) after", "before  after")]
    [InlineData("<https://marlshire.example> <clerk@marlshire.example>", "https://marlshire.example clerk@marlshire.example")]
    [InlineData("Fish &amp; chips &pound;5 R&D; A&B", "Fish & chips £5 R&D; A&B")]
    [InlineData("one<br>two<br/>three", "one\ntwo\nthree")]
    [InlineData("<small>small</small> <!-- hidden --> <name> stays", "small  <name> stays")]
    [InlineData("> quoted\n> > twice", "quoted\ntwice")]
    [InlineData("- a\n  * b\n    + c", "- a\n  - b\n    - c")]
    [InlineData("7. seven\n3. three\n    a) four deep", "7. seven\n3. three\n    a) four deep")]
    [InlineData("a\n\n---\n2\n\n***\n* * *", "a\n\n---\n2\n\n***\n* * *")]
    [InlineData("```\n**kept**\n```\nafter", "**kept**\nafter")]
    [InlineData("line with a break  \nand\\\nthree", "line with a break\nand\nthree")]
    public async Task Takes_the_markup_away_and_leaves_the_words(string markdown, string text)
    {
        var paper = await Papers.Markdown(markdown);

        Assert.Equal(text, paper.Text);
        Assert.Equal("markdown", paper.Format);
        Assert.False(paper.LinesAreParagraphs);
    }

    [Fact]
    public async Task Takes_away_emphasis_that_runs_over_lines()
    {
        var paper = await Papers.Markdown("*One sentence that was\nset in italics.* Then\nnot.\n\nA name* here");

        Assert.Equal("One sentence that was\nset in italics. Then\nnot.\n\nA name* here", paper.Text);
    }

    [Fact]
    public async Task Marks_headings_with_their_level()
    {
        var paper = await Papers.Markdown("# **Minutes** of the Board #\n\n### 1. Apologies<br>for absence\n\n#hash\n\nTitle\n=====\nWords");

        Assert.Equal("Minutes of the Board\n\n1. Apologies for absence\n\n#hash\n\nTitle\nWords", paper.Text);
        Assert.Equal(["Minutes of the Board", "1. Apologies for absence", "Title"], Papers.Marked(paper, MarkKind.Heading));
        Assert.Equal([1, 3, 1], paper.Marks.Select(mark => mark.Level));
    }

    [Fact]
    public async Task Marks_lines_that_are_wholly_bold()
    {
        var paper = await Papers.Markdown("**1.**\n\n  **Present**:\n\n**Cllr** A. Vane\n\n• **Theme one**\n\n**Two lines\nof bold**\n\n**Broken mark\nplain");

        Assert.Equal(["1.", "Present:", "• Theme one", "Two lines", "of bold", "Broken mark"], Papers.Marked(paper, MarkKind.Strong));
    }

    [Fact]
    public async Task Parts_the_cells_of_a_table_by_tabs()
    {
        var paper = await Papers.Markdown("| Name | **Role** |\n|:---|---:|\n| A. Vane | Chair \\| Mayor |\n| B. Roe | |\n\nNo | table\n\na | b\n--|--\nc | d");

        Assert.Equal("Name\tRole\nA. Vane\tChair | Mayor\nB. Roe\n\nNo | table\n\na\tb\nc\td", paper.Text);
        Assert.Equal(["Name\tRole", "A. Vane\tChair | Mayor", "B. Roe", "a\tb", "c\td"], Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Reads_a_table_that_is_written_in_HTML()
    {
        var paper = await Papers.Markdown("Before\n\n<table><tr><td>Held:</td><td>4 March</td></tr>\n<tr><td>Venue:</td><td>Hall</td></tr></table>\n\nAfter");

        Assert.Equal("Before\n\nHeld:\t4 March\nVenue:\tHall\n\nAfter", paper.Text);
        Assert.Equal(["Held:\t4 March", "Venue:\tHall"], Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Drops_front_matter()
    {
        var paper = await Papers.Markdown("---\ntitle: \"July\"\ntags:\n  - \"a\"\n---\n\nWords\n");

        Assert.Equal("\nWords\n", paper.Text);
    }

    [Fact]
    public async Task Does_not_take_a_page_rule_for_front_matter()
    {
        const string Text = "---\nMINUTES OF THE BOARD\n---\n2\n";

        var paper = await Papers.Markdown(Text);

        Assert.Equal(Text, paper.Text);
    }

    [Fact]
    public async Task Takes_time_that_grows_with_the_length_only()
    {
        var hostile = string.Concat(
            string.Concat(Enumerable.Repeat("*a ", 200_000)),
            string.Concat(Enumerable.Repeat("[a", 200_000)),
            string.Concat(Enumerable.Repeat("](", 200_000)),
            string.Concat(Enumerable.Repeat("<a ", 200_000)),
            string.Concat(Enumerable.Repeat("\n<table>", 20_000)),
            string.Concat(Enumerable.Repeat("\n*a", 20_000)));

        Assert.IsType<IntakeOutcome.Taken>(await Papers.Outcome("a.md", System.Text.Encoding.UTF8.GetBytes(hostile)));
    }
}
