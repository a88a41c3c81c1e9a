using Folkmoot.Reading.Documents;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Xunit;

namespace Folkmoot.Reading.Tests.Documents;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("13. Minutes of previous meeting  pdf icon PDF 88 KB", "Minutes of previous meeting", "PDF 88 KB")]
    [InlineData("Annex 2 - Vale Road , item 59. PDF 1 MB", "Annex 2 - Vale Road", "PDF 1 MB")]
    [InlineData("Agenda frontsheet PDF 198 KB", "Agenda frontsheet", "PDF 198 KB")]
    [InlineData("Beds review (PDF, 1.2MB)", "Beds review", "PDF, 1.2MB")]
    [InlineData("Map 350KB", "Map", "350KB")]
    public void Reads_a_document_with_its_size(string text, string title, string size)
    {
        var document = Assert.Single(Read(text).Documents);

        Assert.Equal((title, size), (document.Title, document.Size));
        Assert.Equal(title, text[document.Span.Start..document.Span.End]);
    }

    [Theory]
    [InlineData("Background papers\nNone\nThe end of it.")]
    [InlineData("Background papers: None.")]
    [InlineData("9. Background Papers\n9.1 There are no background papers.")]
    [InlineData("The background papers were read.")]
    public void None_is_an_empty_list(string text) => Assert.Empty(Read(text).BackgroundPapers);

    [Fact]
    public void Reads_background_papers_up_to_the_next_section()
    {
        var reading = Read("8. Background papers\n- Beds strategy 2019\n- Report to Cabinet, 3 May 2019\n9. Appendices\nAppendix A - Map of the sites\nAppendix B - Costs\n10. Contact");

        Assert.Equal(["Beds strategy 2019", "Report to Cabinet, 3 May 2019"], reading.BackgroundPapers.Select(paper => paper.Title));
        Assert.Equal(["Appendix A - Map of the sites", "Appendix B - Costs"], reading.Documents.Select(paper => paper.Title));
    }

    [Fact]
    public void A_list_on_the_headings_own_line_is_parted_by_semicolons()
    {
        var reading = Read("Background papers: Beds strategy; Cabinet minutes of May");

        Assert.Equal(["Beds strategy", "Cabinet minutes of May"], reading.BackgroundPapers.Select(paper => paper.Title));
    }

    [Fact]
    public void A_document_listed_twice_is_one()
    {
        Assert.Single(Read("Agenda PDF 10 KB\nAgenda PDF 10 KB").Documents);
    }

    private static DocumentReading Read(string text)
    {
        var layout = LayoutReader.Read(new Paper { Text = text, LinesAreParagraphs = true });
        return DocumentReader.Read(layout, OutlineReader.Read(layout));
    }
}
