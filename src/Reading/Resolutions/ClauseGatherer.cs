using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Gathers the clauses that a lead leads in: the rest of its block, the list below it, or the paragraphs that begin with "That".</summary>
internal sealed class ClauseGatherer
{
    private const int LongestMatter = 160;

    private const int MostMatters = 60;

    private readonly PageLayout layout;
    private readonly Outline outline;
    private readonly HashSet<int> leadBlocks;
    private readonly UnlabelledClauses unlabelled;

    public ClauseGatherer(PageLayout layout, Outline outline, IReadOnlyList<Lead> leads)
    {
        this.layout = layout;
        this.outline = outline;
        leadBlocks = [.. leads.Where(lead => lead.Kind != LeadKind.Mover).Select(lead => lead.Block.Index)];
        unlabelled = new UnlabelledClauses(layout, outline, leadBlocks);
    }

    /// <summary>The resolution and the index of the last block that it took; null when nothing that could be a clause follows.</summary>
    public (Resolution Resolution, int Last)? Gather(Lead lead)
    {
        if (lead.Kind == LeadKind.Mover && !CarriedMotion.IsBelow(layout, outline, leadBlocks, lead))
        {
            return null;
        }

        var list = new Gathered(lead) { IsList = lead.IsBody };
        if (!lead.IsAlone)
        {
            RestOfLead.Take(list, lead);
        }

        var at = lead.Block.Index + 1;
        while (at < layout.Blocks.Length && Take(list, layout.Blocks[at]))
        {
            at++;
        }

        if (list.Tree.Count == 0)
        {
            return null;
        }

        var resolution = WholeResolution.Of(layout, outline, list);
        return resolution.Outcome is { } outcome && MoverLine.IsFailed(outcome) ? null : (resolution, list.Last.Index);
    }

    /// <summary>The clauses of a list without a lead, from <paramref name="from"/> to the end of its section.</summary>
    public Resolution? GatherList(Block heading, int from)
    {
        var list = new Gathered(new Lead(LeadKind.Resolution, heading, 0, heading.Plain.Length)) { IsList = true };
        var at = from;
        while (at < layout.Blocks.Length && Take(list, layout.Blocks[at]))
        {
            at++;
        }

        return list.Tree.Count == 0 ? null : WholeResolution.Of(layout, outline, list);
    }

    /// <summary>True when the block was taken or may be passed over; false when the list ends before it.</summary>
    private bool Take(Gathered list, Block block)
    {
        if (list.IsClosed || Ends(list, block))
        {
            return false;
        }

        if (list.Tree.Count == 0 && (ClauseStart.OpensList(block) || (leadBlocks.Contains(block.Index) && block.Plain[^1] is ':' or '-')))
        {
            return true;
        }

        if (list.NamesMatters && IsMatter(list, block))
        {
            list.GoOn(layout, block);
            return true;
        }

        if (block.Label is { } label)
        {
            return TakeLabelled(list, block, label);
        }

        if (MoverLine.IsOutcome(block))
        {
            list.Outcome ??= block.Text.Cut(0).Text;
            return list.Tree.Count == 0 || unlabelled.NextGoesOn(list, block);
        }

        return unlabelled.Take(list, block);
    }

    // A number and a title, or the rest of the title on the next line.
    private static bool IsMatter(Gathered list, Block block) =>
        block.Plain.Length < LongestMatter && block.Index - list.Lead.Block.Index < MostMatters && !Shape.IsStopped(block.Said) && !MoverLine.IsOutcome(block) && (block.Label is { Form: LabelForm.Decimal } || (list.Last.Index + 1 == block.Index && !ClauseStart.IsAt(block)));

    private bool Ends(Gathered list, Block block)
    {
        if (block.Kind is BlockKind.Contents || outline.IsTitle(block) || PartReader.Of(block) is not null)
        {
            return true;
        }

        if (list.Tree.Count > 0 && block.Kind == BlockKind.Heading)
        {
            return true;
        }

        if (leadBlocks.Contains(block.Index) && !(list.Tree.Count == 0 && list.Lead.Kind == LeadKind.Recommendation && block.Index == list.Lead.Block.Index + 1))
        {
            return !(block.Label is not null && list.IsList);
        }

        return block.Begins(Cue.Reason) || (list.Tree.Count > 0 && (MoverLine.IsMover(block) || PutsNext(block)));
    }

    // "(b) It was moved by …" puts the next motion.
    private static bool PutsNext(Block block) =>
        block.Has(Cue.Moved) && (block.Said.StartsWith("It was moved by", StringComparison.OrdinalIgnoreCase) || block.Said.StartsWith("It was proposed by", StringComparison.OrdinalIgnoreCase));

    private static bool TakeLabelled(Gathered list, Block block, Label label)
    {
        if (NextMatter.Begins(list, block, label))
        {
            return false;
        }

        list.Add(label, block, block.Body, block.Plain.Length);
        return true;
    }
}
