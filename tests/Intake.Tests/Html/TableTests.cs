using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Html;

public sealed class TableTests
{
    [Fact]
    public async Task Gives_each_row_of_facts_a_line_with_its_cells_parted_by_tabs()
    {
        var paper = await Papers.Html(
            "<table><caption>Votes</caption><thead><th>Name<th>Vote</thead><tr><td>A. Vane<td><b>For</b><tr><td><p>B. Roe</p><td></table>");

        Assert.Equal("Votes\n\nName\tVote\nA. Vane\tFor\nB. Roe\n", paper.Text);
        Assert.Equal(["Name\tVote", "A. Vane\tFor", "B. Roe"], Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Keeps_an_empty_cell_between_two_others()
    {
        var paper = await Papers.Html("<table><tr><td>a<td>&nbsp;<td>c</table>");

        Assert.Equal("a\t\u00A0\tc\n", paper.Text);
    }

    [Fact]
    public async Task Keeps_a_row_on_one_line_where_a_cell_of_a_headed_table_has_two_paragraphs()
    {
        var paper = await Papers.Html("<table><tr><th>Action<th>Owner<tr><td><p>Write to the Trust.</p><ul><li>By May</ul><td>Clerk<br>and Chair</table>");

        Assert.Equal(["Action\tOwner", "Write to the Trust. • By May\tClerk and Chair"], Papers.Lines(paper));
    }

    [Fact]
    public async Task Unfolds_a_table_that_only_lays_the_page_out()
    {
        var paper = await Papers.Html(
            "<table><tr><td>1.<td><p><b>Apologies</b></p><p>None.</p><tr><td>(a)<td><p>Minutes</p><p>Agreed.</p><tr><td>Note<td><p>x</p><p>y</p></table>");

        Assert.Equal(["1. Apologies", "None.", "(a) Minutes", "Agreed.", "Note", "x", "y"], Papers.Lines(paper));
        Assert.Empty(Papers.Marked(paper, MarkKind.Row));
    }

    [Fact]
    public async Task Unfolds_tables_within_tables_and_tables_of_one_column()
    {
        var paper = await Papers.Html("<table><tr><td>left<td><table><tr><td>a<td>b</table></table><table><tr><td>one<tr><td>two</table>");

        Assert.Equal(["left", "a\tb", "one", "two"], Papers.Lines(paper));
    }
}
