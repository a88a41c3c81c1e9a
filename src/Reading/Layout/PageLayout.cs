using System.Collections.Immutable;
namespace Folkmoot.Reading.Layout;

/// <summary>A paper as the blocks that were printed in it, in reading order; page furniture stands apart.</summary>
public sealed class PageLayout
{
    internal PageLayout(Paper paper, ImmutableArray<Block> blocks, IReadOnlyList<Span> furniture)
    {
        Paper = paper;
        Blocks = blocks;
        Furniture = furniture;
    }

    public Paper Paper { get; }

    public ImmutableArray<Block> Blocks { get; }

    /// <summary>Running headers, footers, rules and page numbers, line by line.</summary>
    public IReadOnlyList<Span> Furniture { get; }

    public string Source => Paper.Text;

    /// <summary>The blocks from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive) as one plain line.</summary>
    public PlainText Flat(int from, int to)
    {
        var spans = new List<Span>();
        for (var i = from; i < to; i++)
        {
            spans.Add(Blocks[i].Text.SpanOf(0, Blocks[i].Plain.Length));
        }

        return PlainText.Of(Source, [.. spans]);
    }

    /// <summary>The words from the start of one block's plain range to the end of another's, as printed.</summary>
    public Words Between(Block first, int start, Block last, int end)
    {
        if (first == last)
        {
            return first.Text.Cut(start, end);
        }

        var span = new Span(first.Text.SpanOf(start, first.Plain.Length).Start, last.Text.SpanOf(0, end).End);
        return new Words(Source[span.Start..span.End], span);
    }
}
