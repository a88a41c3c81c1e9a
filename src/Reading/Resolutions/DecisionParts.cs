using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Decisions that a committee system prints under "Decision:" without a word of decision of their own.</summary>
internal static partial class DecisionParts
{
    public static IEnumerable<Resolution> Read(PageLayout layout, Outline outline, IReadOnlyList<Lead> leads)
    {
        var led = leads.Where(lead => lead.Kind is LeadKind.Resolution or LeadKind.Plain).Select(lead => lead.Block.Index).ToHashSet();
        foreach (var section in outline.Sections)
        {
            if (TellsNoDecision(section))
            {
                continue;
            }

            if (Of(layout, outline, section, led) is { } resolution)
            {
                yield return resolution;
            }
        }
    }

    /// <summary>What is printed as the decision under declarations is who declared what; under apologies, who sent them.</summary>
    public static bool TellsNoDecision(Section section) => section.Item is { } item && Declarations().IsMatch(item.Title);

    [GeneratedRegex(@"^apologies\b|\b(?:declarations?|disclosures?|conflicts?|interests?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Declarations();

    /// <summary>"See attached annex." says where the decision is told.</summary>
    public static bool IsElsewhere(Block block) => Elsewhere().IsMatch(block.Plain);

    [GeneratedRegex(@"^(?:please )?see (?:the )?(?:attached|annex|appendix|minutes|above|below)\b[^.;]{0,60}\.?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Elsewhere();

    private static Resolution? Of(PageLayout layout, Outline outline, Section section, HashSet<int> led)
    {
        var tree = new ClauseTree();
        Block? first = null;
        Block? last = null;
        var vote = -2;
        for (var i = section.From; i < section.To; i++)
        {
            var block = layout.Blocks[i];
            if (outline.PartOf(block) != Part.Decision || PartReader.Of(block) is not null)
            {
                continue;
            }

            if (led.Contains(i))
            {
                return null;
            }

            if (first is null && IsElsewhere(block))
            {
                continue;
            }

            if (block.Kind == BlockKind.Row || MoverLine.IsOutcome(block) || block.Begins(Vocabularies.Cue.Reason))
            {
                break;
            }

            if (Motions.NamedVotes.Read(block) is not null)
            {
                vote = i;
                continue;
            }

            if (vote == i - 1 && block.Label is null && block.Begins(Vocabularies.Cue.Title))
            {
                continue;
            }

            tree.Add(block.Label, block.Words, ClauseTree.VerbOf(block, block.Body, block.Plain.Length));
            first ??= block;
            last = block;
        }

        return first is null ? null : new Resolution(layout.Between(first, 0, last!, last!.Plain.Length))
        {
            Item = section.Name,
            Clauses = Conditions.Mark(tree.Clauses),
        };
    }
}
