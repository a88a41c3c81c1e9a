using Folkmoot.Reading;
using Xunit;
using static Folkmoot.Intake.Tests.Word.WordFile;

namespace Folkmoot.Intake.Tests.Word;

public sealed class WordTextTests
{
    [Fact]
    public void Sets_each_paragraph_on_a_line_with_a_blank_line_between()
    {
        var paper = Of(P("The Board met.") + P("") + P("It agreed.")).Take();

        Assert.Equal("The Board met.\n\nIt agreed.\n", paper.Text);
        Assert.Equal("docx", paper.Format);
        Assert.True(paper.LinesAreParagraphs);
    }

    [Fact]
    public void Keeps_tabs_breaks_and_hyphens_as_they_print()
    {
        var file = Of("<w:p><w:r><w:t>Chair:</w:t><w:tab/><w:t>Cllr Vane</w:t><w:br/><w:t>re\u00ADport co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>erative</w:t></w:r></w:p>");

        Assert.Equal("Chair:\tCllr Vane\nreport co-operative\n", file.Take().Text);
    }

    [Fact]
    public void Walks_links_content_controls_and_smart_tags()
    {
        var file = Of(
            "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink r:id=\"z\"><w:r><w:t>See </w:t></w:r></w:hyperlink>"
            + "<w:smartTag><w:r><w:t>Eastmoor </w:t></w:r></w:smartTag><w:sdt><w:sdtContent><w:r><w:t>plan</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>");

        Assert.Equal(["See Eastmoor plan"], file.Lines());
    }

    [Fact]
    public void Shows_a_fields_result_and_not_its_instruction()
    {
        var file = Of(
            "<w:p><w:r><w:t>Date: </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>DATE</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>4 May 2021</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>, p1</w:t></w:r></w:fldSimple></w:p>");

        Assert.Equal(["Date: 4 May 2021, p1"], file.Lines());
    }

    [Fact]
    public void A_field_that_never_ends_does_not_swallow_the_paper()
    {
        var file = Of("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>lost</w:t></w:r></w:p>" + P("The Board agreed."));

        Assert.Equal(["The Board agreed."], file.Lines());
    }

    [Fact]
    public void Takes_the_words_of_a_text_box_once_and_after_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Vote by Friday</w:t></w:r></w:p></w:txbxContent>";
        var file = Of(
            "<w:p><w:r><w:t>Before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>" + Box + "</wps:txbx></mc:Choice>"
            + "<mc:Fallback><v:textbox>" + Box + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>and after</w:t></w:r></w:p>");

        Assert.Equal(["Before and after", "Vote by Friday"], file.Lines());
    }

    [Fact]
    public void Marks_headings_by_style_and_by_outline_level_and_titles_as_the_first()
    {
        var paper = Of(Styled("T", "Annual plan") + Styled("K", "Aims") + P("Costs", "<w:outlineLvl w:val=\"2\"/>") + P("Body", "<w:outlineLvl w:val=\"9\"/>"))
            .Styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"K\"><w:name w:val=\"House heading\"/><w:basedOn w:val=\"H2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style>")
            .Take();

        Assert.Equal([("Annual plan", 1), ("Aims", 2), ("Costs", 3)], Marked(paper, MarkKind.Heading));
    }

    [Fact]
    public void Marks_a_paragraph_strong_only_when_all_of_it_is_bold()
    {
        var paper = Of(
            "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>RESOLVED</w:t></w:r><w:r><w:t xml:space=\"preserve\">  </w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>That</w:t></w:r><w:r><w:t> the plan be noted</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Plain</w:t></w:r></w:p>").Take();

        Assert.Equal([("RESOLVED", 0)], Marked(paper, MarkKind.Strong));
    }

    [Fact]
    public void Sets_table_rows_as_lines_with_cells_parted_by_tabs()
    {
        var paper = Of(Table(Row("Action", "Owner"), Row(P("Write to") + P("the trust"), "Clerk")) + P("End")).Take();

        Assert.Equal("Action\tOwner\nWrite to the trust\tClerk\n\nEnd\n", paper.Text);
        Assert.Equal([("Action\tOwner", 0), ("Write to the trust\tClerk", 0)], Marked(paper, MarkKind.Row));
    }

    [Fact]
    public void Unfolds_tables_that_only_lay_out_the_page()
    {
        var inner = Table(Row("A", "B"));
        var paper = Of(Table(Row(P("One") + P("Two"))) + Table(Row(P("Left"), P("Right") + inner))).Take();

        Assert.Equal("One\n\nTwo\n\nLeft\n\nRight\n\nA\tB\n", paper.Text);
    }

    [Fact]
    public void Sets_notes_after_the_paragraph_that_calls_them()
    {
        var paper = Of("<w:p><w:r><w:t>The plan</w:t></w:r><w:r><w:footnoteReference w:id=\"4\"/></w:r><w:r><w:t> stands.</w:t></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r></w:p>" + P("Next."))
            .Footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\">" + P("----") + "</w:footnote><w:footnote w:id=\"4\">" + P("As adopted.") + "</w:footnote>")
            .Endnotes("<w:endnote w:id=\"2\">" + P("See annex.") + "</w:endnote>")
            .Take();

        Assert.Equal("The plan¹ stands.[i]\n\n¹ As adopted.\n\n[i] See annex.\n\nNext.\n", paper.Text);
        Assert.Equal([("¹ As adopted.", 0), ("[i] See annex.", 0)], Marked(paper, MarkKind.Note));
    }

    [Fact]
    public void Puts_the_first_pages_header_before_the_paper_and_its_footer_after()
    {
        var paper = Of(P("Body") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:headerReference w:type=\"first\" r:id=\"h2\"/><w:footerReference w:type=\"first\" r:id=\"f\"/><w:titlePg/></w:sectPr>")
            .Header("h1", P("Later pages")).Header("h2", P("Brackenford Council")).Footer("f", P("Page 1")).Take();

        Assert.Equal("Brackenford Council\n\nBody\n\nPage 1\n", paper.Text);
        Assert.Equal([("Brackenford Council", 0), ("Page 1", 0)], Marked(paper, MarkKind.Furniture));
    }

    internal static List<(string, int)> Marked(Paper paper, MarkKind kind) =>
        [.. paper.Marks.Where(mark => mark.Kind == kind).Select(mark => (paper.Text[mark.Span.Start..mark.Span.End], mark.Level))];
}
