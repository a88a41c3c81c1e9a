using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Motions put in formal words ("That …", "WHEREAS …") and carried, where the paper prints no word of decision of its own.</summary>
internal static partial class FormalMotions
{
    public static IEnumerable<Resolution> Read(PageLayout layout, IReadOnlyList<Motion> motions, IReadOnlyList<Resolution> read)
    {
        var clauses = new FormalClauses(layout);
        var taken = read.Select(resolution => resolution.Span).Order().ToList();
        foreach (var motion in motions)
        {
            if (motion.AmendmentOf is null && motion.Outcome is { } outcome && Carried().IsMatch(PlainText.Fold(outcome)) && Formal().IsMatch(PlainText.Fold(motion.Text)) && !Overlaps(taken, motion.Span))
            {
                yield return new Resolution(motion)
                {
                    Item = motion.Item,
                    Outcome = outcome,
                    Clauses = Conditions.Mark(clauses.Of(motion)),
                };
            }
        }
    }

    private static bool Overlaps(List<Span> taken, Span span)
    {
        var at = taken.BinarySearch(span);
        at = at < 0 ? ~at : at;
        return (at < taken.Count && taken[at].Overlaps(span)) || (at > 0 && taken[at - 1].Overlaps(span));
    }

    [GeneratedRegex(@"\b(?:carried|passed|adopted|approved|agreed|elected|unanimous(?:ly)?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Carried();

    // The words may begin with the label of their first clause: "A) That …", "(1) That …".
    [GeneratedRegex("^[\"']?(?:\\(?(?:[A-Za-z]|\\d{1,2}|[ivx]{1,4})[.)]\\s*)?[\"']?(?:That|THAT|Whereas|WHEREAS)\\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Formal();
}
