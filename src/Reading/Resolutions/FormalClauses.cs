using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>The clauses of a motion's words: the motion itself and the list it leads in, or what a preamble of WHEREAS comes to.</summary>
internal sealed class FormalClauses(PageLayout layout)
{
    private const int MostPieces = 3;

    public IReadOnlyList<Clause> Of(Motion motion)
    {
        var tree = new ClauseTree();
        (Block Block, int Start)? opened = null;
        for (var at = BlockAt(motion.Span.Start); at < layout.Blocks.Length && StartOf(at) < motion.Span.End; at++)
        {
            var block = layout.Blocks[at];
            if (opened is { } clause && block.Index - clause.Block.Index <= MostPieces && GoesOn(tree, block))
            {
                tree.Extend(layout.Between(clause.Block, clause.Start, block, EndOf(block, block.Body)));
            }
            else
            {
                opened = Take(tree, block, motion) is { } start ? (block, start) : opened;
            }
        }

        return tree.Clauses;
    }

    // A page's end parts a sentence in two: "… of the District" and "of Elder until the next meeting".
    private static bool GoesOn(ClauseTree tree, Block block) =>
        block.Label is null && char.IsLower(block.Plain[0]) && tree.LastText is { Length: > 0 } last && (char.IsLetterOrDigit(last[^1]) || last[^1] == ',');

    /// <returns>Where the clause begins that was added; null when the block adds none.</returns>
    private static int? Take(ClauseTree tree, Block block, Motion motion)
    {
        var start = block.Body;
        while (start < block.Plain.Length && block.Text.SourceOf(start) < motion.Span.Start)
        {
            start++;
        }

        var end = EndOf(block, start);
        if (end > start && !IsPreamble(block.Plain.AsSpan(start)))
        {
            tree.Add(tree.Count == 0 && start > block.Body ? null : block.Label, block.Text.Cut(start, end), ClauseTree.VerbOf(block, start, end));
            return start;
        }

        return null;
    }

    // "… be paid. Carried. Councillor Birch left the room.": what came of the motion, and what follows, is none of its words.
    private static int EndOf(Block block, int start)
    {
        foreach (var hit in block.Cues)
        {
            if (hit.Start > start + 2 && hit.Is(Cue.Carried) && block.Plain[hit.Start - 2] is '.' or ';' && char.IsUpper(block.Plain[hit.Start]))
            {
                return hit.Start - 1;
            }
        }

        return block.Plain.Length;
    }

    private static bool IsPreamble(ReadOnlySpan<char> words) =>
        words.StartsWith("WHEREAS", StringComparison.OrdinalIgnoreCase) || words.StartsWith("AND WHEREAS", StringComparison.OrdinalIgnoreCase);

    private int StartOf(int at) => layout.Blocks[at].Text.SourceOf(0);

    // The block that holds a place of the source.
    private int BlockAt(int place)
    {
        var (low, high) = (0, layout.Blocks.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = StartOf(middle) <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
