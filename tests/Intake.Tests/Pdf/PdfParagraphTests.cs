using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Pdf;

public sealed class PdfParagraphTests
{
    private const string Full = "The Board received the report of the Chief Executive of Eastmoor Trust, which set out the";

    [Fact]
    public async Task Joins_the_lines_of_a_wrapped_paragraph_and_parts_the_next()
    {
        var file = new PdfFile().Page().Lines(Full, "progress that had been made since May.").Lines("Councillor Hartwell asked when it would open.");

        var paper = await file.Take();

        Assert.Equal($"{Full} progress that had been made since May.\n\nCouncillor Hartwell asked when it would open.", paper.Text);
        Assert.Equal("pdf", paper.Format);
        Assert.True(paper.LinesAreParagraphs);
    }

    [Fact]
    public async Task Leaves_a_short_line_its_own_though_the_next_stands_close()
    {
        var file = new PdfFile().Page().Lines(Full, "progress made since May.", "Apologies were received from the Chair.");

        var lines = await file.TakeLines();

        Assert.Equal([$"{Full} progress made since May.", "Apologies were received from the Chair."], lines);
    }

    [Fact]
    public async Task Begins_anew_at_a_line_that_announces_an_answer()
    {
        var file = new PdfFile().Page().Lines(Full, "progress that had been made, and will the panel now be told who checks these papers?", "Answer from Jess Lamb:", "It should have been me.");

        var lines = await file.TakeLines();

        Assert.Contains("Answer from Jess Lamb:", lines);
        Assert.Contains("It should have been me.", lines);
    }

    [Fact]
    public async Task Joins_a_paragraph_over_a_page_break_and_sets_the_running_lines_after_it()
    {
        var file = new PdfFile();
        foreach (var (number, words) in ((int, string[])[])[(1, ["Minutes were agreed.", "", Full]), (2, ["progress that had been made.", "", "Item two was put off."])])
        {
            file.Page().At(PdfFile.Margin, 40, "Marlshire Health Board, 4 June 2025", 8).Lines(words).At(290, 800, $"Page {number} of 2", 8);
        }

        var paper = await file.Take();

        Assert.Contains($"{Full} progress that had been made.\n\nPage 1 of 2\n\n", paper.Text, StringComparison.Ordinal);
        Assert.Equal(["Page 1 of 2", "Marlshire Health Board, 4 June 2025", "Page 2 of 2"], Papers.Marked(paper, MarkKind.Furniture));
    }

    [Fact]
    public async Task Marks_each_page_with_its_number_and_its_words()
    {
        var file = new PdfFile().Page().Lines("First words.").Page().Lines("Second words.").Page().Lines("Third words.");

        var paper = await file.Take();

        var pages = paper.Marks.Where(mark => mark.Kind == MarkKind.Page).ToList();
        Assert.Equal([1, 2, 3], pages.ConvertAll(mark => mark.Level));
        Assert.Equal(["First words.", "Second words.", "Third words."], pages.ConvertAll(mark => Papers.Cut(paper, mark.Span).Trim()));
    }

    [Theory]
    [InlineData("1.", "1.")]
    [InlineData("(a)", "(a)")]
    [InlineData("iv)", "iv)")]
    [InlineData("\u0095", "•")]
    [InlineData("1.\u0001", "1.\u200B")]
    public async Task Sets_a_hanging_label_before_its_words_with_a_tab(string code, string label)
    {
        var file = new PdfFile().Page().At(60, 80, code).At(96, 80, "That the plan be received and that the Director of Finance write to the Trust about").At(96, 93, "the costs of the second year.").At(60, 120, code).At(96, 120, "That it be sent out.");

        var lines = await file.TakeLines();

        Assert.Equal(
            [
                $"{label}\tThat the plan be received and that the Director of Finance write to the Trust about the costs of the second year.",
                $"{label}\tThat it be sent out.",
            ],
            lines);
    }

    [Fact]
    public async Task Joins_a_word_parted_at_the_end_of_a_line()
    {
        var file = new PdfFile().Page().Lines("The Board thanked everyone who had taken part in the many meetings of the long consul-", "tation that ended in May.");

        var lines = await file.TakeLines();

        Assert.Equal("The Board thanked everyone who had taken part in the many meetings of the long consultation that ended in May.", Assert.Single(lines));
    }

    [Fact]
    public async Task Keeps_the_hyphen_of_a_word_that_the_paper_writes_with_one()
    {
        var file = new PdfFile().Page().Lines("Co-operation was praised.").Lines("The Board thanked everyone who had taken part in the many meetings for their kind co-", "operation in May.");

        var lines = await file.TakeLines();

        Assert.EndsWith("their kind co-operation in May.", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_larger_type_as_a_heading()
    {
        var file = new PdfFile().Page().At(60, 60, "Primary care", 18).At(60, 100, Full).At(60, 113, "progress made.").At(60, 140, "Next steps", 12.5f).At(60, 165, "None were named.");

        var paper = await file.Take();

        Assert.Equal(["Primary care", "Next steps"], Papers.Marked(paper, MarkKind.Heading));
        Assert.Equal([1, 3], paper.Marks.Where(mark => mark.Kind == MarkKind.Heading).Select(mark => mark.Level).ToArray());
    }
}
