using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Pdf;

public sealed class PdfLettersTests
{
    [Fact]
    public async Task Marks_a_paragraph_that_is_bold_throughout()
    {
        var file = new PdfFile().Page().Bold(60, 80, "Care at home").At(60, 110, "The Board met.").Bold(60, 140, "Resolved:").At(112, 140, "that it be noted.");

        var paper = await file.Take();

        Assert.Equal(["Care at home"], Papers.Marked(paper, MarkKind.Strong));
        Assert.EndsWith("Resolved: that it be noted.", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_the_bold_head_of_a_table()
    {
        var file = new PdfFile().Page().Bold(60, 80, "Service").Bold(250, 80, "2024").At(60, 96, "Dental").At(250, 96, "100");

        var paper = await file.Take();

        Assert.Equal(["Service\t2024"], Papers.Marked(paper, MarkKind.Strong));
    }

    [Fact]
    public async Task Parts_a_bold_heading_from_the_words_right_under_it()
    {
        const string Heading = "The plan for care at home in Marlshire, Brackenford and Eastmoor in the coming year";

        var lines = await new PdfFile().Page().Bold(60, 80, Heading).At(60, 93, "The Board received the report of the Chief Executive, which").TakeLines();

        Assert.Equal([Heading, "The Board received the report of the Chief Executive, which"], lines);
    }

    [Fact]
    public async Task Keeps_a_bold_name_at_the_start_of_a_line_in_its_sentence()
    {
        var file = new PdfFile().Page().At(60, 80, "The Board received the report of the Chief Executive of the Trust and thanked the author, Ms").Bold(60, 93, "Priya Hartwell");

        var lines = await file.TakeLines();

        Assert.EndsWith("the author, Ms Priya Hartwell", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_the_words_of_a_link_and_nothing_of_where_it_leads()
    {
        var file = new PdfFile().Page().Lines("The plan stands on the website.").Link("/A << /S /URI /URI (https://elsewhere.example/x\"><text>forged&amp;) >>");

        var paper = await file.Take();

        Assert.Equal("The plan stands on the website.", paper.Text);
    }

    [Fact]
    public async Task Gives_the_words_of_a_page_that_links_to_another_page()
    {
        var file = new PdfFile().Page().Lines("See overleaf.").Page().Lines("Back to the start.").Link("/Dest [8 0 R /Fit]");

        var lines = await file.TakeLines();

        Assert.Equal(["See overleaf.", "Back to the start."], lines);
    }

    [Fact]
    public async Task Takes_entities_for_the_letters_that_they_are()
    {
        var lines = await new PdfFile().Page().Lines("Costs & gains: \"a < b\", it's > c; see &amp; too <b>.").TakeLines();

        Assert.Equal("Costs & gains: \"a < b\", it's > c; see &amp; too <b>.", Assert.Single(lines));
    }

    [Fact]
    public async Task Prints_no_letter_that_breaks_a_line_or_is_none()
    {
        var lines = await new PdfFile().Page().Odd(60, 80, "xAyBzCwDvEu").At(60, 120, "It closed.").TakeLines();

        Assert.Equal(2, lines.Length);
        Assert.Equal("xy<zwvu", string.Concat(lines[0].Where(letter => letter is not (' ' or '\uFFFD'))));
    }

    [Fact]
    public async Task Gives_a_printed_soft_hyphen_as_a_hyphen_and_a_ligature_as_its_letters()
    {
        var lines = await new PdfFile().Page().Odd(60, 80, "coFoperation in the oGce").TakeLines();

        Assert.Equal("co-operation in the ofice", Assert.Single(lines));
    }

    [Fact]
    public async Task Takes_words_printed_twice_to_look_bold_once()
    {
        var lines = await new PdfFile().Page().At(60, 80, "Care at home").At(60.3f, 80, "Care at home").TakeLines();

        Assert.Equal("Care at home", Assert.Single(lines));
    }

    [Theory]
    [InlineData("th", "On the 4th")]
    [InlineData("2", "On the 4 2")]
    public async Task Sets_what_is_raised_on_the_line_of_its_word(string raised, string line)
    {
        var lines = await new PdfFile().Page().At(60, 80, "On the 4").At(98.4f, 76, raised, 6).At(60, 110, "It met.").TakeLines();

        Assert.Equal([line, "It met."], lines);
    }
}
