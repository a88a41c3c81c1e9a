using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A list of clauses, each beginning "That", which a minute prints without any word of decision before it.</summary>
internal static class UnledList
{
    public static IEnumerable<Resolution> Read(PageLayout layout, Outline outline, IReadOnlyList<Resolution> read)
    {
        var taken = read.OrderBy(resolution => resolution.Span).Select(resolution => resolution.Span).ToList();
        var isDecisionPage = PageShape.Of(layout) == PaperKind.DecisionDetails;
        var at = 0;
        for (var i = 0; i < layout.Blocks.Length; i++)
        {
            if (!IsClause(layout.Blocks[i], outline, isDecisionPage))
            {
                continue;
            }

            var span = layout.Blocks[i].Text.SpanOf(0, layout.Blocks[i].Plain.Length);
            while (at < taken.Count && taken[at].End <= span.Start)
            {
                at++;
            }

            var last = i;
            while (last + 1 < layout.Blocks.Length && layout.Blocks[last + 1].Label is not null && !outline.IsTitle(layout.Blocks[last + 1]))
            {
                last++;
            }

            if (at >= taken.Count || !taken[at].Overlaps(span))
            {
                yield return Make(layout, outline, i, last);
            }

            i = last;
        }
    }

    private static bool IsClause(Block block, Outline outline, bool isDecisionPage)
    {
        return block.Label is { Number: 1 }
            && (outline.PartOf(block) == Part.Minutes || isDecisionPage)
            && (block.Said.StartsWith("That ", StringComparison.Ordinal) || block.Said.StartsWith("THAT ", StringComparison.Ordinal))
            && block.Has(Vocabularies.Cue.Operative);
    }

    private static Resolution Make(PageLayout layout, Outline outline, int from, int to)
    {
        var tree = new ClauseTree();
        for (var i = from; i <= to; i++)
        {
            var block = layout.Blocks[i];
            tree.Add(block.Label, block.Words, ClauseTree.VerbOf(block, block.Body, block.Plain.Length));
        }

        return new Resolution(layout.Between(layout.Blocks[from], 0, layout.Blocks[to], layout.Blocks[to].Plain.Length))
        {
            Item = outline.SectionOf(layout.Blocks[from]).Name,
            Clauses = Conditions.Mark(tree.Clauses),
        };
    }
}
