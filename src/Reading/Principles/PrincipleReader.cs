using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Principles;

/// <summary>The principles a paper proposes to work by, and the aims it sets.</summary>
public sealed record PrinciplesReading(IReadOnlyList<Principle> Principles, IReadOnlyList<Principle> Aims);

/// <summary>Reads the lists that a sentence naming principles or aims leads in; what is listed under one of them belongs to it.</summary>
public static partial class PrincipleReader
{
    private static readonly WordOpenings Subjects = WordOpenings.Of("principles aim aims objectives");

    public static PrinciplesReading Read(PageLayout layout, Outline outline)
    {
        var principles = new List<Principle>();
        var aims = new List<Principle>();
        foreach (var block in layout.Blocks)
        {
            if (block.Plain[^1] is not (':' or '-') || block.Index + 1 >= layout.Blocks.Length || !block.MaySay(Subjects))
            {
                continue;
            }

            var match = Lead().Match(block.Plain);
            if (match.Success)
            {
                Gather(layout, outline, block, match.Groups["aims"].Success ? aims : principles);
            }
        }

        return new PrinciplesReading(principles, aims);
    }

    private static void Gather(PageLayout layout, Outline outline, Block lead, List<Principle> list)
    {
        Label? top = null;
        var from = -1;
        for (var i = lead.Index + 1; i < layout.Blocks.Length; i++)
        {
            var block = layout.Blocks[i];
            if (block.Label is not { } label || outline.IsTitle(block) || block.Kind is BlockKind.Row or BlockKind.Contents || IsParagraph(label, lead.Label, top))
            {
                break;
            }

            top ??= label;
            if (label.Style == top.Style)
            {
                from = i;
                list.Add(new Principle(block.Words) { Number = label.Form == LabelForm.Bullet ? null : label.Printed });
            }
            else if (from >= 0)
            {
                var words = layout.Between(layout.Blocks[from], layout.Blocks[from].Body, block, block.Plain.Length);
                list[^1] = new Principle(words) { Number = list[^1].Number };
            }
        }
    }

    // The next numbered paragraph of the paper, not a place in the list.
    private static bool IsParagraph(Label label, Label? lead, Label? top)
    {
        if (lead is not null && label.Style == lead.Style && lead.Form == LabelForm.Decimal)
        {
            return true;
        }

        return top is not null && label.Form == LabelForm.Decimal && label.Depth > top.Depth && label.Style != top.Style && top.Form == LabelForm.Decimal;
    }

    [GeneratedRegex(@"\b(?:(?<principles>(?:following|these|\w+) (?:\w+ ){0,3}principles\b|principles (?:of|are|that|should|for|which)\b)|(?<aims>with the (?:following )?aims?\b|(?:following|these|\w+) (?:aims|objectives)\b|aims? (?:is|are|to|of)\b|objectives are\b))[^.]{0,160}[:-]$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();
}
