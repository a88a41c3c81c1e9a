using Folkmoot.Reading.Dates;
using Folkmoot.Reading.Documents;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;
using Folkmoot.Reading.Principles;
using Folkmoot.Reading.Resolutions;
using Folkmoot.Reading.Updates;

namespace Folkmoot.Reading.Doubts;

/// <summary>All that was read of a paper and that may give rise to doubt.</summary>
internal sealed record Evidence
{
    public required PageLayout Layout { get; init; }

    public required Outline Outline { get; init; }

    public required DecisionsReading Decisions { get; init; }

    public required UpdatesReading Updates { get; init; }

    public required PrinciplesReading Principles { get; init; }

    public required IReadOnlyList<Motion> Motions { get; init; }

    public required IReadOnlyList<DateReading> Dates { get; init; }

    public required IReadOnlyList<AttachedDocument> BackgroundPapers { get; init; }
}

/// <summary>Collects what a person should look at twice. Nothing is corrected: the words stay as printed and the doubt stands beside them.</summary>
internal static class DoubtReader
{
    // A paper of nothing but faults is one fault; a list nobody can read helps nobody.
    private const int MostOfOneCode = 50;

    public static IReadOnlyList<Doubt> Read(Evidence evidence)
    {
        List<Doubt> doubts =
        [
            .. evidence.Layout.Paper.Doubts,
            .. NumberDoubts.Read(evidence),
            .. QuotationDoubts.Read(evidence.Layout, evidence.Outline),
            .. DecisionDoubts.Read(evidence),
            .. RestatementDoubts.Read(evidence),
            .. BackgroundDoubts.Read(evidence),
            .. VoteDoubts.Read(evidence.Motions),
            .. DayDoubts.Read(evidence.Dates),
            .. TemplateDoubts.Read(evidence.Layout),
        ];
        return doubts.Count == 0 ? doubts : [.. doubts
            .GroupBy(doubt => doubt.Code, StringComparer.Ordinal)
            .SelectMany(group => group.Take(MostOfOneCode))
            .OrderBy(doubt => doubt.Span)
            .ThenBy(doubt => doubt.Code, StringComparer.Ordinal)];
    }
}
