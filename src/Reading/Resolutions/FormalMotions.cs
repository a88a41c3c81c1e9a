using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Motions;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Motions put in formal words ("That …") and carried, where the paper prints no word of decision of its own.</summary>
internal static partial class FormalMotions
{
    public static IEnumerable<Resolution> Read(IReadOnlyList<Motion> motions, IReadOnlyList<Resolution> read)
    {
        var taken = read.Select(resolution => resolution.Span).Order().ToList();
        foreach (var motion in motions)
        {
            if (motion.AmendmentOf is null && motion.Outcome is { } outcome && Carried().IsMatch(PlainText.Fold(outcome)) && Formal().IsMatch(PlainText.Fold(motion.Text)) && !Overlaps(taken, motion.Span))
            {
                yield return new Resolution(motion)
                {
                    Item = motion.Item,
                    Outcome = outcome,
                    Clauses = [new Clause(motion) { Place = 1, Verb = VerbOf(motion) }],
                };
            }
        }
    }

    private static string? VerbOf(Motion motion)
    {
        var plain = PlainText.Of(motion.Text, new Span(0, motion.Text.Length));
        foreach (var hit in Vocabularies.Vocabulary.Find(plain.Value))
        {
            if (hit.Is(Vocabularies.Cue.Operative))
            {
                return plain.Cut(hit.Start, hit.End).Text;
            }
        }

        return null;
    }

    private static bool Overlaps(List<Span> taken, Span span)
    {
        var at = taken.BinarySearch(span);
        at = at < 0 ? ~at : at;
        return (at < taken.Count && taken[at].Overlaps(span)) || (at > 0 && taken[at - 1].Overlaps(span));
    }

    [GeneratedRegex(@"\b(?:carried|passed|adopted|approved|agreed|unanimous(?:ly)?)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Carried();

    [GeneratedRegex("^[\"']?(?:That|THAT)\\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Formal();
}
