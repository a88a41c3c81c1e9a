using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>The resolution that gathered clauses make, with the outcome and the reason that are printed below them.</summary>
internal static class WholeResolution
{
    public static Resolution Of(PageLayout layout, Outline outline, Gathered list)
    {
        var first = list.Lead.Block;
        var words = list.Last == first
            ? first.Text.Cut(list.Lead.Start, list.LastEnd)
            : layout.Between(first, list.Lead.Start, list.Last, list.LastEnd);
        var lead = first.Text.Cut(list.Lead.Start, list.Lead.IsAlone ? first.Plain.Length : list.Lead.End).Text;
        return new Resolution(words)
        {
            Item = outline.SectionOf(first).Name,
            Lead = lead.Length == 0 ? null : lead,
            Outcome = list.Lead.Outcome ?? list.Outcome ?? OutcomeBelow(layout, outline, list),
            Reason = ReasonBelow(layout, outline, list),
            Clauses = Conditions.Mark(list.Tree.Clauses),
            Quotes = list.Lead.Number is not null && Restatement.HasUpdates(layout),
        };
    }

    // "23/22" in a line of its own is a count of votes, or the number of the next item above its title.
    private static string? OutcomeBelow(PageLayout layout, Outline outline, Gathered list)
    {
        var next = list.Last.Index + 1;
        return next < layout.Blocks.Length && MoverLine.IsOutcome(layout.Blocks[next]) && !outline.IsTitle(layout.Blocks[next]) ? layout.Blocks[next].Text.Cut(0).Text : null;
    }

    private static string? ReasonBelow(PageLayout layout, Outline outline, Gathered list)
    {
        for (var i = list.Last.Index + 1; i < layout.Blocks.Length && i <= list.Last.Index + 2; i++)
        {
            if (layout.Blocks[i].Begins(Cue.Reason) && !outline.IsTitle(layout.Blocks[i]))
            {
                var last = i + 1 < layout.Blocks.Length && layout.Blocks[i].Plain[^1] == ':' ? layout.Blocks[i + 1] : layout.Blocks[i];
                return layout.Between(layout.Blocks[i], 0, last, last.Plain.Length).Text;
            }
        }

        return null;
    }
}
