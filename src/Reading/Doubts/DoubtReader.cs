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
        var doubts = evidence.Layout.Paper.Doubts
            .Concat(NumberDoubts.Read(evidence))
            .Concat(QuotationDoubts.Read(evidence.Layout, evidence.Outline))
            .Concat(DecisionDoubts.Read(evidence))
            .Concat(RestatementDoubts.Read(evidence))
            .Concat(BackgroundDoubts.Read(evidence))
            .Concat(VoteDoubts.Read(evidence.Motions))
            .Concat(DayDoubts.Read(evidence.Dates))
            .Concat(TemplateDoubts.Read(evidence.Layout));
        return [.. doubts
            .GroupBy(doubt => doubt.Code, StringComparer.Ordinal)
            .SelectMany(group => group.Take(MostOfOneCode))
            .OrderBy(doubt => doubt.Span)
            .ThenBy(doubt => doubt.Code, StringComparer.Ordinal)];
    }
}
