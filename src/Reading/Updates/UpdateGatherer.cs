using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Updates;

/// <summary>Gathers the paragraphs that answer one quoted clause: those below it, to the next quotation, title or numbered paragraph.</summary>
internal sealed partial class UpdateGatherer(PageLayout layout, Outline outline, ClauseIndex index)
{
    public IEnumerable<Update> Gather(Block quotation)
    {
        var body = Restatement.BodyOf(quotation);
        var clause = quotation.Text.Cut(body);
        var found = index.Find(clause.Text);
        var updates = new List<Update>();
        var inClause = clause.Text.TrimEnd().EndsWith(':');
        for (var i = quotation.Index + 1; i < layout.Blocks.Length && !Ends(layout.Blocks[i], quotation); i++)
        {
            var block = layout.Blocks[i];
            if (block.Label is not null)
            {
                // A list under the clause is part of the clause; a list under an update is part of that update.
                inClause &= updates.Count == 0;
                Extend(updates, block);
            }
            else if (!Aside().IsMatch(block.Plain) && block.Plain.Length > 3 && !outline.IsTitle(block))
            {
                inClause = false;
                updates.Add(Make(block, Restatement.UpdateOf(block), clause.Text, found, quotation));
            }
        }

        index.Answer(found, updates.Count > 0);
        return updates;
    }

    private static Update Make(Block block, int start, string clause, ClauseIndex.Entry? found, Block quotation)
    {
        return new Update(block.Text.Cut(start))
        {
            ClauseText = clause,
            ClauseRef = found?.Path,
            Label = quotation.Label?.Printed,
        };
    }

    private void Extend(List<Update> updates, Block block)
    {
        if (updates.Count == 0)
        {
            return;
        }

        var span = new Span(updates[^1].Span.Start, block.Text.SpanOf(0, block.Plain.Length).End);
        var last = updates[^1];
        updates[^1] = new Update(new Words(layout.Source[span.Start..span.End], span)) { ClauseText = last.ClauseText, ClauseRef = last.ClauseRef, Label = last.Label };
    }

    private bool Ends(Block block, Block quotation)
    {
        if (Restatement.Starts(block) || outline.IsTitle(block) || block.Kind is BlockKind.Heading or BlockKind.Row or BlockKind.Contents)
        {
            return true;
        }

        return block.Label is { Form: LabelForm.Decimal } label && (quotation.Label is null || label.Style == quotation.Label.Style || label.Depth < quotation.Label.Depth);
    }

    // What stands between a clause and its update without being one.
    [GeneratedRegex(@"^(?:status|rag(?: rating| status)?|owner|lead(?: officer)?|due(?: date)?|(?:cabinet |executive )?response|accepted|no (?:further )?update)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Aside();
}
