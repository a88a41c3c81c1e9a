namespace Folkmoot.Reading.Layout;

/// <summary>Reads the lines of a paper as blocks: wrapped lines are joined, furniture is set aside, labels and headings are told apart.</summary>
public static class LayoutReader
{
    // Longer paragraphs are read in pieces, so that no rule can take more than linear time over a hostile line.
    public const int LongestBlock = 8_000;

    public static PageLayout Read(Paper paper)
    {
        var lines = RunOn.Part(paper.Text, Line.All(paper.Text));
        var furniture = Furniture.Find(paper.Text, lines, paper.Marks);
        var wrapping = Wrapping.Measure(paper, lines, furniture);
        var blocks = new BlockBuilder(paper, wrapping).Build(lines, furniture);
        ContentsReader.Mark(paper.Text, blocks);
        var aside = lines.Where((line, i) => furniture[i] && !line.IsBlank).Select(line => line.Span).ToList();
        return new PageLayout(paper, [.. blocks], aside);
    }

    /// <summary>Where to cut a line that is too long for one block: after a sentence if one ends in time, else at a space, else where it must.</summary>
    internal static IEnumerable<Span> Pieces(string text, Span span)
    {
        var from = span.Start;
        while (span.End - from > LongestBlock)
        {
            var cut = Cut(text, from, from + LongestBlock);
            yield return new Span(from, cut);
            from = cut;
        }

        yield return new Span(from, span.End);
    }

    private static int Cut(string text, int from, int to)
    {
        var window = text.AsSpan(from, to - from);
        var stop = window.LastIndexOf(". ");
        if (stop > LongestBlock / 2)
        {
            return from + stop + 2;
        }

        var space = window.LastIndexOfAny(' ', '\u00A0');
        return space > LongestBlock / 2 ? from + space + 1 : to;
    }
}
