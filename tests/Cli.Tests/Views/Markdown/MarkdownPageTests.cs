using Folkmoot.Cli.Tests.Invented;
using Folkmoot.Cli.Views.Markdown;

namespace Folkmoot.Cli.Tests.Views.Markdown;

public sealed class MarkdownPageTests
{
    [Fact]
    public void Shows_a_report_as_a_page() =>
        Golden.Verify(MarkdownPage.Write(HubsReport.Paper, HubsReport.Reading), "Views/Markdown/report.md");

    [Fact]
    public void Shows_minutes_as_a_page() =>
        Golden.Verify(MarkdownPage.Write(PanelMinutes.Paper, PanelMinutes.Reading), "Views/Markdown/minutes.md");

    [Theory]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("[a](javascript:b) **c**", "\\[a\\](javascript:b) \\*\\*c\\*\\*")]
    [InlineData("two\nlines", "two lines")]
    public void Lets_a_paper_give_no_orders(string said, string written) =>
        Assert.Equal(written, MarkdownSheet.Escape(said));
}
