using Folkmoot.Reading;
using Xunit;

namespace Folkmoot.Intake.Tests.Html;

public sealed class ListTests
{
    [Theory]
    [InlineData("<ol><li>x<li>y</ol>", "1. x|2. y")]
    [InlineData("<ol start=9><li>x<li>y</ol>", "9. x|10. y")]
    [InlineData("<ol type=a><li>x<li>y</ol>", "a. x|b. y")]
    [InlineData("<ol type=A start=26><li>x<li>y</ol>", "Z. x|AA. y")]
    [InlineData("<ol type=i start=3><li>x<li>y</ol>", "iii. x|iv. y")]
    [InlineData("<ol type=I start=1999><li>x</ol>", "MCMXCIX. x")]
    [InlineData("<ol style='list-style-type: lower-roman'><li>x</ol>", "i. x")]
    [InlineData("<ol><li>x<li value=7>y<li>z</ol>", "1. x|7. y|8. z")]
    [InlineData("<ol reversed><li>x<li>y</ol>", "2. x|1. y")]
    [InlineData("<ol start=nonsense><li>x</ol>", "1. x")]
    [InlineData("<ol><li><p>x</p><p>more</p><li>y</ol>", "1. x|more|2. y")]
    [InlineData("<ol><li>x<ol type=a><li>deep</ol>back</li><li>y</ol>", "1. x|a. deep|back|2. y")]
    [InlineData("<ol><li><ol type=a><li>deep</ol></ol>", "1.|a. deep")]
    [InlineData("<ol><li></li><li>y</ol>", "2. y")]
    [InlineData("<ul><li>x<li>y</ul>", "• x|• y")]
    [InlineData("<ul style='list-style: none'><li>x</ul>", "x")]
    [InlineData("<li>stray", "stray")]
    public async Task Prints_the_label_that_a_browser_shows(string list, string lines)
    {
        var paper = await Papers.Html(list);

        Assert.Equal(lines.Split('|'), Papers.Lines(paper));
    }

    [Fact]
    public async Task Marks_the_labels_of_numbered_lists_with_their_depth()
    {
        var paper = await Papers.Html("<ol><li>x<ul><li>bullet</ul><ol type=i><li>deep</ol></ol>");

        Assert.Equal(["1.", "i."], Papers.Marked(paper, MarkKind.Label));
        Assert.Equal([1, 2], paper.Marks.Select(mark => mark.Level));
    }
}
