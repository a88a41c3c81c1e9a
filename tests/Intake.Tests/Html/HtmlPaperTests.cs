using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Html;

public sealed class HtmlPaperTests
{
    [Fact]
    public async Task Gives_each_block_a_line_and_parts_blocks_by_a_blank_line()
    {
        var paper = await Papers.Html("<h1>Minutes</h1><div><p>The   Board\n met.</p>Then<div>it rose.</div></div>");

        Assert.Equal("Minutes\n\nThe Board met.\n\nThen\n\nit rose.\n", paper.Text);
        Assert.True(paper.LinesAreParagraphs);
        Assert.Equal("html", paper.Format);
    }

    [Fact]
    public async Task Breaks_a_line_within_its_block()
    {
        var paper = await Papers.Html("<p>PRESENT<br>Cllr A. Vane<br /><br>Cllr B. Roe</p><h2>Two<br>lines</h2>");

        Assert.Equal("PRESENT\nCllr A. Vane\n\nCllr B. Roe\n\nTwo lines\n", paper.Text);
    }

    [Fact]
    public async Task Keeps_no_break_spaces_and_runs_other_white_space_together()
    {
        var paper = await Papers.Html("<p>5&nbsp;&nbsp;pm \t\n on <i>4</i>&nbsp;March</p><p>&nbsp;</p><p> <b> x </b> y</p>");

        Assert.Equal("5\u00A0\u00A0pm on 4\u00A0March\n\nx y\n", paper.Text);
    }

    [Fact]
    public async Task Marks_headings_and_bold_paragraphs()
    {
        var paper = await Papers.Html("<h3>Items</h3><p><b>All</b> <strong>bold.</strong></p><p><b>Half</b> bold</p><p style='font-weight: 700'>Styled</p>");

        Assert.Equal(["Items"], Papers.Marked(paper, MarkKind.Heading));
        Assert.Equal(3, paper.Marks[0].Level);
        Assert.Equal(["All bold.", "Styled"], Papers.Marked(paper, MarkKind.Strong));
    }

    [Fact]
    public async Task Drops_what_belongs_to_the_site()
    {
        var paper = await Papers.Html(
            """
            <a class="skip-link" href="#c">Skip to content</a><header><a href="/">Marlshire</a></header><nav>Menu</nav>
            <div class="cookie-bar">We use cookies</div><ul class="breadcrumbs"><li>Home</li></ul>
            <div><p>The Board of Marlshire resolved that the hall be let to the players for the winter season of plays.</p>
            <p hidden>hidden</p><p style="display:none">hidden</p><span class="sr-only">hidden</span><script>hidden()</script><style>hidden</style>
            <noscript>hidden</noscript><template>hidden</template><iframe src="http://x.example">hidden</iframe><svg><text>hidden</text></svg></div>
            <div id="sidebar">Latest news</div><form role="search"><label>Search</label><input value="x"></form><footer>Copyright</footer>
            """);

        Assert.Equal(["The Board of Marlshire resolved that the hall be let to the players for the winter season of plays."], Papers.Lines(paper));
    }

    [Theory]
    [InlineData("<main>{0}</main>")]
    [InlineData("<div role=main>{0}</div>")]
    [InlineData("<article><header class=entry-header><h1>Minutes</h1></header>{0}</article>")]
    [InlineData("<div id=modgov>{0}</div>")]
    [InlineData("<body><main><ul class=mgActionList><li><div>{0}</div></main>")]
    public async Task Chooses_the_main_content(string page)
    {
        var minutes = "<p>" + string.Concat(Enumerable.Repeat("The Board met and resolved. ", 20)) + "</p>";

        var paper = await Papers.Html("<div>Outside before</div>" + page.Replace("{0}", minutes, StringComparison.Ordinal) + "<div>Outside after</div>");

        Assert.DoesNotContain("Outside", paper.Text, StringComparison.Ordinal);
        Assert.Contains("The Board met and resolved.", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_lose_the_minutes_where_the_marked_content_is_not_theirs()
    {
        var minutes = "<div>" + string.Concat(Enumerable.Repeat("<p>The Board met and resolved.</p>", 50)) + "</div>";

        var paper = await Papers.Html("<main>Loading</main>" + minutes);

        Assert.Contains("The Board met and resolved.", paper.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_minutes_that_a_script_would_unfold()
    {
        var paper = await Papers.Html("<p>Tab one</p><div hidden><p>The Board met and resolved that the hall be let.</p></div>");

        Assert.Equal(["Tab one", "The Board met and resolved that the hall be let."], Papers.Lines(paper));
    }

    [Fact]
    public async Task Reads_minutes_that_stand_in_a_form_or_under_a_name_of_furniture()
    {
        var minutes = string.Concat(Enumerable.Repeat("<p>The Board met and resolved.</p>", 50));

        var paper = await Papers.Html($"<form action=x><div class='menu'>{minutes}</div><select><option>2025</select></form>");

        Assert.Equal(50, Papers.Lines(paper).Length);
    }

    [Fact]
    public async Task Knows_a_menu_by_its_links_where_the_page_does_not_name_its_content()
    {
        var links = string.Concat(Enumerable.Range(0, 8).Select(number => $"<a href='/p{number}'>Place {number}</a> "));
        var files = string.Concat(Enumerable.Range(0, 8).Select(number => $"<li><a href='/p{number}.pdf'>Annex {number}</a></li>"));
        var minutes = string.Concat(Enumerable.Repeat("<p>The Board met and resolved that the hall be let.</p>", 20));

        var paper = await Papers.Html($"<table><tr><td>{links}</td><td>{minutes}<ul>{files}</ul></td></tr></table>");

        Assert.DoesNotContain("Place", paper.Text, StringComparison.Ordinal);
        Assert.Contains("• Annex 7", paper.Text, StringComparison.Ordinal);
        Assert.Equal(28, Papers.Lines(paper).Length);
    }

    [Fact]
    public async Task Keeps_the_titles_of_sections_that_fold_away()
    {
        var paper = await Papers.Html("<h2><button>3 March</button></h2><div><p>The Board met.</p></div><button>Print</button>");

        Assert.Equal(["3 March", "The Board met."], Papers.Lines(paper));
    }

    [Fact]
    public async Task Reads_a_label_that_Word_wrote_on_the_line_of_its_paragraph()
    {
        var paper = await Papers.Html(
            """
            <p class="MsoListParagraph" style="text-indent:-18.0pt"><span>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span>
            the hall be let;</p>
            """);

        Assert.Equal("1. the hall be let;\n", paper.Text);
    }

    [Fact]
    public async Task Keeps_the_lines_of_preformatted_text()
    {
        var paper = await Papers.Html("<pre>MINUTES\n  1.  Apologies\n\n  None</pre>");

        Assert.Equal(["MINUTES", "  1.  Apologies", "  None"], Papers.Lines(paper));
    }

    [Fact]
    public async Task Refuses_a_page_without_words()
    {
        Assert.Equal("empty", await Papers.RefusalCode(Papers.Outcome("a.html", "<html><body><script>x</script></body></html>"u8.ToArray())));
    }

    [Fact]
    public async Task Refuses_a_page_that_nests_a_hundred_thousand_elements()
    {
        var bomb = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "words";

        Assert.Equal("tangled-page", await Papers.RefusalCode(Papers.Outcome("a.html", System.Text.Encoding.UTF8.GetBytes(bomb))));
    }

    [Fact]
    public async Task Reads_a_page_that_nests_a_thousand_elements_and_one_that_never_closes_its_paragraphs()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 1_000));
        var open = string.Concat(Enumerable.Repeat("<p>The Board met.<li>x", 5_000));

        var paper = await Papers.Html(deep + "words" + open);

        Assert.Equal(10_001, Papers.Lines(paper).Length);
    }

    [Fact]
    public async Task Fetches_nothing_and_expands_no_entity_of_its_own()
    {
        var paper = await Papers.Taken(
            "a.html",
            "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><html><body><p>&a; The Board met.</p><object data='file:///etc/passwd'></object></body></html>");

        Assert.DoesNotContain("root:", paper.Text, StringComparison.Ordinal);
        Assert.Contains("The Board met.", paper.Text, StringComparison.Ordinal);
    }
}
