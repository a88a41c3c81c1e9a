using System.Text.RegularExpressions;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A resolution set out in full under its own heading, as in an appendix: "Appendix 1 – Council resolution".</summary>
internal static partial class HeadedResolution
{
    public static IEnumerable<Resolution> Read(PageLayout layout, Outline outline, ClauseGatherer gatherer)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Item is null || section.From >= section.To || !Heading().IsMatch(PlainText.Fold(section.Item.Title)) || section.Item.Title.Length > 120)
            {
                continue;
            }

            var first = layout.Blocks[section.From];
            if (Restatement.Starts(first) || first.Label is { Depth: > 1 })
            {
                continue;
            }

            if ((first.Label is not null || (first.Plain[^1] == ':' && first.Plain.StartsWith("That ", StringComparison.Ordinal))) && gatherer.GatherList(layout.Blocks[Math.Max(section.From - 1, 0)], section.From) is { } resolution && IsDecided(resolution))
            {
                yield return resolution with { Item = section.Name, Lead = section.Item.Title };
            }
        }
    }

    // Somewhere a clause must decide or ask, or it is only a list about a resolution.
    private static bool IsDecided(Resolution resolution)
    {
        return resolution.Clauses.Any(clause => PlainText.Fold(clause.Text).StartsWith("That", StringComparison.OrdinalIgnoreCase) || clause.Verb is not null);
    }

    [GeneratedRegex(@"\b(?:resolution|motion|decision)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
