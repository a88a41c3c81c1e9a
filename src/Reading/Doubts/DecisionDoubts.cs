using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Resolutions;

namespace Folkmoot.Reading.Doubts;

/// <summary>Clauses of an earlier decision that a report does not answer, and a report that proposes more than it asks to be decided.</summary>
internal static partial class DecisionDoubts
{
    public static IEnumerable<Doubt> Read(Evidence evidence)
    {
        foreach (var (path, clause) in evidence.Updates.Silent)
        {
            var name = path.Length > 0 ? $"clause {path.TrimEnd('.')}" : "this clause";
            yield return new Doubt("silent-clause", $"The paper answers other clauses of this resolution and gives no update for {name}.", clause.Span);
        }

        if (OnlyNotes(evidence.Decisions.Recommendations) && Proposal(evidence.Layout) is { } proposal)
        {
            yield return new Doubt("asks-only-to-note", "The body of the paper proposes something to be adopted; the recommendation asks only that it be noted.", proposal);
        }
    }

    private static bool OnlyNotes(IReadOnlyList<Resolution> recommendations)
    {
        var clauses = recommendations.SelectMany(recommendation => recommendation.Clauses).ToList();
        return clauses.Count > 0 && clauses.TrueForAll(clause => clause.Verb is { } verb && Notes().IsMatch(verb));
    }

    private static Span? Proposal(PageLayout layout)
    {
        foreach (var block in layout.Blocks)
        {
            var match = Proposes().Match(block.Plain);
            if (match.Success)
            {
                return block.Text.SpanOf(match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    [GeneratedRegex(@"^(?:be )?(?:note|notes|noted|receive|receives|received)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Notes();

    [GeneratedRegex(@"\b(?:it is|is|are)(?: therefore)? proposed that\b|\b(?:proposes|suggests) that the (?:council|committee|board|panel)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Proposes();
}
