using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Reading.Resolutions;

/// <summary>What a paper decided and what it asks to be decided.</summary>
/// <param name="Resolutions">Decisions, each printed list once.</param>
/// <param name="Recommendations">What the paper asks for.</param>
public sealed record DecisionsReading(IReadOnlyList<Resolution> Resolutions, IReadOnlyList<Resolution> Recommendations);

/// <summary>Reads resolutions and recommendations as clause trees. A list that a page prints twice is one resolution.</summary>
public static class ResolutionReader
{
    private static bool HeadsNoDecision(Lead lead, PageLayout layout, Outline outline) =>
        PartReader.Of(lead.Block) == Part.Decision
        && (DecisionParts.TellsNoDecision(outline.SectionOf(lead.Block)) || (lead.Block.Index + 1 < layout.Blocks.Length && DecisionParts.IsElsewhere(layout.Blocks[lead.Block.Index + 1])));

    public static DecisionsReading Read(PageLayout layout, Outline outline, IReadOnlyList<Motion> motions)
    {
        var leads = LeadReader.Read(layout, outline);
        var gatherer = new ClauseGatherer(layout, outline, leads);
        var resolutions = new List<Resolution>();
        var recommendations = new List<Resolution>();
        var answersQuotes = Restatement.HasUpdates(layout);
        var read = -1;
        foreach (var lead in leads)
        {
            if (lead.Block.Index <= read || (answersQuotes && lead.Kind == LeadKind.Resolution && Restatement.Starts(lead.Block)) || HeadsNoDecision(lead, layout, outline))
            {
                continue;
            }

            if (gatherer.Gather(lead) is { } gathered)
            {
                read = gathered.Last;
                (lead.Kind == LeadKind.Recommendation ? recommendations : resolutions).Add(gathered.Resolution);
            }
        }

        // A report on earlier recommendations quotes them; what it asks for itself stands under a heading of its own.
        if (recommendations.Exists(each => !each.Quotes))
        {
            recommendations.RemoveAll(each => each.Quotes);
        }

        if (ProgressTable.Recommendations(layout) is { } tabled)
        {
            recommendations.Add(tabled);
        }

        resolutions.AddRange(DecisionParts.Read(layout, outline, leads));
        resolutions.AddRange(HeadedResolution.Read(layout, outline, gatherer));
        resolutions.AddRange(UnledList.Read(layout, outline, resolutions).ToList());
        resolutions.AddRange(FormalMotions.Read(layout, motions, [.. resolutions, .. recommendations]).ToList());
        resolutions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new DecisionsReading(PrintedTwice.Merge(layout, outline, resolutions), PrintedTwice.Merge(layout, outline, recommendations));
    }
}
