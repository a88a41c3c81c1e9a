using Folkmoot.Reading;
using Xunit;
using static Folkmoot.Intake.Tests.Word.WordFile;

namespace Folkmoot.Intake.Tests.Word;

public sealed class TrackedChangeTests
{
    private const string Deleted = "<w:del w:id=\"1\"><w:r><w:delText>twelve </w:delText></w:r></w:del>";
    private const string Inserted = "<w:ins w:id=\"2\"><w:r><w:t>thirteen </w:t></w:r></w:ins>";

    [Fact]
    public void Keeps_inserted_words_and_drops_struck_ones_each_with_a_doubt()
    {
        var paper = Of("<w:p><w:r><w:t>There are </w:t></w:r>" + Deleted + Inserted + "<w:r><w:t>hubs.</w:t></w:r></w:p>").Take();

        Assert.Equal("There are thirteen hubs.\n", paper.Text);
        Assert.Equal(["There are thirteen hubs.", "thirteen "], paper.Doubts.Select(doubt => Words(paper, doubt)).Order());
        Assert.All(paper.Doubts, doubt => Assert.Equal("tracked-change", doubt.Code));
    }

    [Fact]
    public void Moved_words_stand_only_where_they_went()
    {
        var paper = Of(
            "<w:p><w:moveFrom w:id=\"1\"><w:r><w:t>Old place.</w:t></w:r></w:moveFrom><w:r><w:t>First.</w:t></w:r></w:p>"
            + "<w:p><w:moveTo w:id=\"2\"><w:r><w:t>Old place.</w:t></w:r></w:moveTo></w:p>").Take();

        Assert.Equal("First.\n\nOld place.\n", paper.Text);
    }

    [Fact]
    public void A_struck_paragraph_end_joins_two_paragraphs()
    {
        var paper = Of("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>The Board </w:t></w:r></w:p>" + P("agreed.")).Take();

        Assert.Equal("The Board agreed.\n", paper.Text);
    }

    [Fact]
    public void A_wholly_struck_paragraph_takes_no_number()
    {
        var file = Of(
            Listed(1, 0, "a")
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + Deleted + "</w:p>"
            + Listed(1, 0, "b")).Numbering(Level(0, "decimal", "%1."));

        Assert.Equal(["1.\ta", "2.\tb"], file.Lines());
    }

    [Fact]
    public void A_struck_row_is_left_out()
    {
        var file = Of(Table(Row("A", "B"), Row("C", "D").Replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>")));

        Assert.Equal(["A\tB"], file.Lines());
    }

    [Fact]
    public void Hidden_words_and_comments_are_left_out_with_a_doubt()
    {
        var paper = Of(
            "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Open</w:t></w:r><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret </w:t></w:r><w:r><w:t>shown</w:t></w:r></w:p>").Take();

        Assert.Equal("Open\n\nshown\n", paper.Text);
        Assert.Equal([("comments", "Open"), ("hidden-text", "shown")], paper.Doubts.Select(doubt => (doubt.Code, Words(paper, doubt))));
    }

    private static string Words(Paper paper, Doubt doubt) => paper.Text[doubt.Span.Start..doubt.Span.End];
}
