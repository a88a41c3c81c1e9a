using Folkmoot.Cli.Views;
using Folkmoot.Reading;

namespace Folkmoot.Cli.Tests.Views;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(8, 3)]
    public void Counts_lines_from_one(int position, int line) =>
        Assert.Equal(line, new LineIndex("one\n\ntwo").Of(new Span(position, position)));
}
