using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Questions;

/// <summary>A stretch of a paper while it is still growing: from a place in one block to a place in the same or a later one.</summary>
internal sealed class Passage(Block first, int start, Block last, int end)
{
    public Passage(Block block, int start, int end)
        : this(block, start, block, end)
    {
    }

    public Block First { get; } = first;

    public int Start { get; } = start;

    public Block Last { get; private set; } = last;

    public int End { get; private set; } = end;

    public void Grow(Block block, int end)
    {
        Last = block;
        End = end;
    }

    public Words ToWords(PageLayout layout) => layout.Between(First, Start, Last, End);
}
