using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Updates;

/// <summary>What a report says about clauses of an earlier decision, and which clauses it says nothing about.</summary>
/// <param name="Updates">One for each paragraph, in printed order.</param>
/// <param name="Silent">Clauses of the resolution printed in the paper that no update answers; empty when the paper answers none at all.</param>
public sealed record UpdatesReading(IReadOnlyList<Update> Updates, IReadOnlyList<SilentClause> Silent);

/// <summary>A clause that nothing answers, and its place as printed, such as <c>2.(v)</c>.</summary>
public sealed record SilentClause(string Path, Clause Clause);

/// <summary>
/// Reads updates by the three shapes that reports print: a quoted clause with "Update –" below it, a quoted clause with plain paragraphs below
/// it, and a table with one column for what was decided and one for what was done.
/// </summary>
public static class UpdateReader
{
    public static UpdatesReading Read(PageLayout layout, Outline outline, IReadOnlyList<Resolution> decided)
    {
        var index = new ClauseIndex(decided);
        var updates = new List<Update>();
        updates.AddRange(ProgressTable.Read(layout, index));
        if (Quotes(layout))
        {
            var under = new UpdateGatherer(layout, outline, index);
            foreach (var block in layout.Blocks)
            {
                if (Restatement.Starts(block))
                {
                    updates.AddRange(under.Gather(block));
                }
            }
        }

        return new UpdatesReading(updates, updates.Count == 0 ? [] : index.Silent);
    }

    // One quotation may be any heading; an update below it, or a second quotation by number, makes it a report on clauses.
    private static bool Quotes(PageLayout layout)
    {
        return Restatement.HasUpdates(layout) || layout.Blocks.Count(Restatement.IsNumbered) > 1;
    }
}
