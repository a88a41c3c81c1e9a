using Xunit;
using static Folkmoot.Intake.Tests.Word.WordFile;

namespace Folkmoot.Intake.Tests.Word;

public sealed class NumberingTests
{
    [Fact]
    public void Prints_labels_of_two_levels_and_restarts_the_lower_one()
    {
        var file = Of(Listed(1, 0, "Hubs") + Listed(1, 1, "North") + Listed(1, 1, "South") + Listed(1, 0, "Cost") + Listed(1, 1, "Capital"))
            .Numbering(Level(0, "decimal", "%1.") + Level(1, "decimal", "%1.%2"));

        Assert.Equal(["1.\tHubs", "1.1\tNorth", "1.2\tSouth", "2.\tCost", "2.1\tCapital"], file.Lines());
    }

    [Theory]
    [InlineData("lowerLetter", "(%1)", "(a)", "(b)")]
    [InlineData("upperLetter", "%1)", "A)", "B)")]
    [InlineData("lowerRoman", "%1.", "i.", "ii.")]
    [InlineData("upperRoman", "%1", "I", "II")]
    [InlineData("ordinal", "%1", "1st", "2nd")]
    [InlineData("decimalZero", "%1", "01", "02")]
    [InlineData("bullet", "\uF0B7", "•", "•")]
    [InlineData("bullet", "o", "◦", "◦")]
    [InlineData("none", "Action", "Action", "Action")]
    public void Prints_each_format_of_number(string format, string pattern, string first, string second)
    {
        var file = Of(Listed(1, 0, "one") + Listed(1, 0, "two")).Numbering(Level(0, format, pattern));

        Assert.Equal([$"{first}\tone", $"{second}\ttwo"], file.Lines());
    }

    [Fact]
    public void Goes_on_after_z_with_the_letter_doubled()
    {
        var file = Of(string.Concat(Enumerable.Range(1, 28).Select(i => Listed(1, 0, "x")))).Numbering(Level(0, "lowerLetter", "%1)"));

        Assert.Equal(["z)\tx", "aa)\tx", "bb)\tx"], file.Lines()[25..]);
    }

    [Fact]
    public void Lists_of_one_pattern_count_on_together_unless_one_gives_its_own_start()
    {
        var file = Of(Listed(1, 0, "a") + Listed(2, 0, "b") + Listed(3, 0, "c") + Listed(3, 0, "d")).NumberingPart(
            "<w:abstractNum w:abstractNumId=\"7\">" + Level(0, "decimal", "%1.") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>");

        Assert.Equal(["1.\ta", "2.\tb", "5.\tc", "6.\td"], file.Lines());
    }

    [Fact]
    public void A_list_may_replace_a_level_of_its_pattern()
    {
        var file = Of(Listed(1, 0, "a") + Listed(1, 0, "b")).NumberingPart(
            "<w:abstractNum w:abstractNumId=\"7\">" + Level(0, "decimal", "%1.") + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">" + Level(0, "lowerRoman", "(%1)") + "</w:lvlOverride></w:num>");

        Assert.Equal(["(i)\ta", "(ii)\tb"], file.Lines());
    }

    [Fact]
    public void A_level_that_never_restarts_counts_through()
    {
        var file = Of(Listed(1, 0, "a") + Listed(1, 1, "b") + Listed(1, 0, "c") + Listed(1, 1, "d"))
            .Numbering(Level(0, "upperLetter", "%1") + Level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>"));

        Assert.Equal(["A\ta", "1\tb", "B\tc", "2\td"], file.Lines());
    }

    [Fact]
    public void Legal_levels_show_higher_numbers_as_figures()
    {
        var file = Of(Listed(1, 0, "a") + Listed(1, 1, "b")).Numbering(Level(0, "upperRoman", "%1.") + Level(1, "decimal", "%1.%2", "<w:isLgl/>"));

        Assert.Equal(["I.\ta", "1.1\tb"], file.Lines());
    }

    [Fact]
    public void A_paragraph_style_brings_its_numbering_and_a_paragraph_may_refuse_it()
    {
        var file = Of(Styled("H1", "Aims") + Styled("H2", "Access") + P("Plain", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
            .Styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"H1\"/></w:style>")
            .Numbering(Level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>") + Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>"));

        Assert.Equal(["1\tAims", "1.1\tAccess", "Plain"], file.Lines());
    }

    [Fact]
    public void A_pattern_that_points_at_a_numbering_style_uses_its_levels()
    {
        var file = Of(Listed(2, 0, "a"))
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"Clauses\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .NumberingPart(
                "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"Clauses\"/>" + Level(0, "lowerLetter", "%1)") + "</w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Clauses\"/></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>");

        Assert.Equal(["a)\ta"], file.Lines());
    }

    [Fact]
    public void A_numbered_paragraph_without_words_is_still_counted_and_printed()
    {
        var file = Of(Listed(1, 0, "a") + Listed(1, 0, "") + Listed(1, 0, "c")).Numbering(Level(0, "decimal", "%1."));

        Assert.Equal(["1.\ta", "2.", "3.\tc"], file.Lines());
    }

    [Fact]
    public void The_label_is_marked_with_its_depth()
    {
        var paper = Of(Listed(1, 0, "a") + Listed(1, 1, "b")).Numbering(Level(0, "decimal", "%1.") + Level(1, "lowerLetter", "(%2)")).Take();

        var labels = paper.Marks.Where(mark => mark.Kind == Reading.MarkKind.Label).Select(mark => (paper.Text[mark.Span.Start..mark.Span.End], mark.Level));
        Assert.Equal([("1.", 1), ("(a)", 2)], labels);
    }
}
