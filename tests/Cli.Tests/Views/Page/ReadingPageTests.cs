using System.Text.RegularExpressions;
using Folkmoot.Cli.Tests.Invented;
using Folkmoot.Cli.Views;
using Folkmoot.Cli.Views.Page;
using Folkmoot.Reading;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Cli.Tests.Views.Page;

public sealed class ReadingPageTests
{
    [Fact]
    public void Shows_a_report_with_its_updates_and_its_gate() =>
        Golden.Verify(ReadingPage.Write(HubsReport.Paper, HubsReport.Reading, new View { Width = 100 }), "Views/Page/report.txt");

    [Fact]
    public void Shows_minutes_in_eighty_columns() =>
        Golden.Verify(ReadingPage.Write(PanelMinutes.Paper, PanelMinutes.Reading, new View { Width = 80 }), "Views/Page/minutes.txt");

    [Fact]
    public void Leaves_nothing_out_when_all_is_asked_for() =>
        Golden.Verify(ReadingPage.Write(PanelMinutes.Paper, PanelMinutes.Reading, new View { Width = 80, All = true }), "Views/Page/minutes-all.txt");

    [Theory]
    [InlineData("The Director", true)]
    [InlineData("The Directory", false)]
    public void Names_a_responder_once_where_all_answers_are_theirs(string second, bool once)
    {
        var questions = PanelMinutes.Reading.Questions.ToArray();
        questions[1] = questions[1] with { Answers = [questions[1].Answers[0] with { Responder = second }] };

        var page = ReadingPage.Write(PanelMinutes.Paper, PanelMinutes.Reading with { Questions = questions }, new View { Width = 110 });

        Assert.Equal(once, page.Contains("answered by the Director of Hubs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(110)]
    public void Sets_no_line_wider_than_the_page(int width)
    {
        var page = ReadingPage.Write(HubsReport.Paper, HubsReport.Reading, new View { Width = width });

        Assert.All(page.Split('\n'), line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void Says_the_same_words_in_colour_as_without()
    {
        var plain = ReadingPage.Write(PanelMinutes.Paper, PanelMinutes.Reading, new View { Width = 80 });

        var coloured = ReadingPage.Write(PanelMinutes.Paper, PanelMinutes.Reading, new View { Width = 80, Colour = true });

        Assert.Contains("\e[", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, Regex.Replace(Regex.Replace(coloured, "\e\\[[0-9;]*m", ""), " +\n", "\n"));
    }

    [Fact]
    public void Sends_no_control_characters_of_a_paper_to_the_terminal()
    {
        var paper = new Paper { Text = "Title \e]0;owned\a\e[2J", Name = "\e[31mname" };
        var reading = new PaperReading { Source = new Source(paper.Name, "text", "", 1), Title = new Words(paper.Text, new Span(0, paper.Text.Length)) };

        var page = ReadingPage.Write(paper, reading, new View());

        Assert.DoesNotContain(page, sign => char.IsControl(sign) && sign != '\n');
    }

    [Fact]
    public void Bears_clauses_nested_a_hundred_thousand_deep()
    {
        var words = new Words("a", new Span(0, 1));
        var resolution = new Resolution(words)
        {
            Clauses = [.. Enumerable.Range(0, 100_000).Select(at => new Clause(words) { Label = "(a)", Parent = at == 0 ? null : at - 1 })],
        };
        var reading = new PaperReading { Source = new Source("deep.txt", "text", "", 1), Resolutions = [resolution] };

        var page = ReadingPage.Write(new Paper { Text = "a" }, reading, new View());

        Assert.Equal(100_000, Regex.Count(page, Regex.Escape("(a) “a”")));
    }
}
