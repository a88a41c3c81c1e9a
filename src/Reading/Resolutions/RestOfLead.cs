using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>The clauses that stand in the block of their lead, behind it.</summary>
internal static class RestOfLead
{
    public static void Take(Gathered list, Lead lead)
    {
        var block = lead.Block;
        var start = lead.End;
        var pieces = InlineList.Read(block.Plain, start);
        if (pieces.Count == 0)
        {
            list.Add(lead.Number, block, start, EndOfRest(block, lead, start));
            return;
        }

        var before = block.Plain.AsSpan(start, pieces[0].Start - start).Trim(" :;,-\"'(");
        if (Shape.CountWords(before) > 3)
        {
            list.Add(null, block, start, pieces[0].Start);
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            list.Add(piece.Label, block, piece.Body, i + 1 < pieces.Count ? piece.End : EndOfRest(block, lead, piece.Body));
        }
    }

    // What follows the decision's sentence in prose is discussion, not decision.
    private static int EndOfRest(Block block, Lead lead, int from)
    {
        if (lead.Start == block.Body || lead.Kind == LeadKind.Recommendation)
        {
            return block.Plain.Length;
        }

        foreach (var (start, end) in Sentences.Of(block.Plain, from))
        {
            _ = start;
            return end;
        }

        return block.Plain.Length;
    }
}
