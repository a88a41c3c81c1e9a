using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Doubts;

/// <summary>Double quotation marks that close nothing, or that nothing closes within the item (pattern P59).</summary>
internal static class QuotationDoubts
{
    public static IEnumerable<Doubt> Read(PageLayout layout, Outline outline)
    {
        Block? opener = null;
        var openedAt = 0;
        var inner = 0;
        foreach (var block in layout.Blocks)
        {
            if (opener is not null && outline.SectionOf(opener) != outline.SectionOf(block))
            {
                yield return Unclosed(opener, openedAt);
                opener = null;
            }

            var at = block.Plain.IndexOf('"');
            while (at >= 0)
            {
                if (opener is null && Closes(block, at))
                {
                    yield return new Doubt("unmatched-quotation-mark", "A closing quotation mark stands here and none was opened.", block.Text.SpanOf(at, at + 1));
                }
                else if (opener is null)
                {
                    (opener, openedAt, inner) = (block, at, 0);
                }
                else if (OpensInside(block, at))
                {
                    inner++;
                }
                else if (inner > 0 && block.Text.CharAt(at) == '\u201D')
                {
                    inner--;
                }
                else if (!Opens(block, at))
                {
                    opener = null;
                }

                at = block.Plain.IndexOf('"', at + 1);
            }
        }

        if (opener is not null)
        {
            yield return Unclosed(opener, openedAt);
        }
    }

    private static Doubt Unclosed(Block block, int at)
    {
        return new Doubt("unmatched-quotation-mark", "A quotation mark is opened here and not closed in the item.", block.Text.SpanOf(at, at + 1));
    }

    // A curly mark says which it is; a straight one closes when something stands before it and nothing after.
    private static bool Closes(Block block, int at)
    {
        var mark = block.Text.CharAt(at);
        return mark is '\u201D' || (mark is '"' && at > block.Body && block.Plain[at - 1] != ' ' && (at + 1 == block.Plain.Length || block.Plain[at + 1] is ' ' or '.' or ',' or ';' or ')'));
    }

    // “That “Standing Orders” be suspended”: curly marks within curly marks.
    private static bool OpensInside(Block block, int at) => at > block.Body && block.Text.CharAt(at) == '\u201C';

    // Each paragraph of a long quotation opens again.
    private static bool Opens(Block block, int at)
    {
        var mark = block.Text.CharAt(at);
        return mark is '\u201C' || (mark is '"' && at == block.Body && at + 1 < block.Plain.Length && block.Plain[at + 1] != ' ');
    }
}
