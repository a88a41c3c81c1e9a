using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A list of clauses, each beginning "That", which a minute prints without any word of decision before it.</summary>
internal static class UnledList
{
    private const string DecisionMaker = "Decision Maker:";

    public static IEnumerable<Resolution> Read(PageLayout layout, Outline outline, IReadOnlyList<Resolution> read)
    {
        var taken = read.OrderBy(resolution => resolution.Span).Select(resolution => resolution.Span).ToList();
        var isDecisionPage = PageShape.Of(layout) == PaperKind.DecisionDetails && !PageShape.IsNotice(layout);
        var decider = isDecisionPage && taken.Count == 0 ? Decider(layout) : null;
        var at = 0;
        for (var i = 0; i < layout.Blocks.Length; i++)
        {
            if (!IsClause(layout.Blocks[i], outline, isDecisionPage) && !(decider is not null && IsDecided(layout.Blocks[i], decider)))
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

    // The field of the page that names who decides.
    private static string? Decider(PageLayout layout)
    {
        foreach (var block in layout.Blocks)
        {
            if (block.Plain.StartsWith(DecisionMaker, StringComparison.OrdinalIgnoreCase) && block.Plain.AsSpan(DecisionMaker.Length).Trim() is { Length: > 3 } name)
            {
                return name.ToString();
            }
        }

        return null;
    }

    // "(1) Cabinet noted the survey": who decides, and what was done.
    private static bool IsDecided(Block block, string decider)
    {
        var said = block.Said;
        said = said.StartsWith("The ", StringComparison.Ordinal) ? said[4..] : said;
        if (block.Label is not (null or { Number: 1 }) || said.Length < decider.Length + 12 || !said.StartsWith(decider, StringComparison.Ordinal) || said[decider.Length] != ' ')
        {
            return false;
        }

        var rest = said[(decider.Length + 1)..];
        var space = rest.IndexOf(' ');
        return space > 0 && rest[..space] is "noted" or "approved" or "agreed" or "endorsed" or "authorised" or "adopted" or "accepted" or "confirmed" or "delegated" or "granted" or "resolved" or "decided";
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
