using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Doubts;

/// <summary>
/// "Background papers: None" beside papers that the report plainly relied on. Local Government Act 1972 s100D asks a report to list them.
/// </summary>
internal static partial class BackgroundDoubts
{
    public static IEnumerable<Doubt> Read(Evidence evidence)
    {
        if (evidence.BackgroundPapers.Count > 0 || NoneStated(evidence.Layout) is not { } stated)
        {
            yield break;
        }

        if (evidence.Decisions.Resolutions.Count > 0 || evidence.Updates.Updates.Count > 0 || evidence.Layout.Blocks.Any(block => Cites().IsMatch(block.Plain)))
        {
            yield return new Doubt("background-papers-none", "The paper says that it has no background papers and relies on others in its text.", stated);
        }
    }

    private static Span? NoneStated(PageLayout layout)
    {
        foreach (var block in layout.Blocks)
        {
            var match = block.MaySay("background") ? Heading().Match(block.Plain, block.Body) : Match.Empty;
            if (!match.Success)
            {
                continue;
            }

            if (match.Groups["none"].Success)
            {
                return block.Text.SpanOf(match.Groups["none"].Index, block.Plain.Length);
            }

            if (match.Index + match.Length == block.Plain.Length && block.Index + 1 < layout.Blocks.Length && layout.Blocks[block.Index + 1] is { Plain.Length: < 40 } next && next.Begins(Cue.Nothing))
            {
                return next.Text.SpanOf(0, next.Plain.Length);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\G(?:list of )?background (?:papers|documents)(?: \([^)]*\))? ?:? ?(?<none>none\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\b(?:letter|consultation analysis|survey|study|audit report|minute|earlier report|previous report) (?:of|dated|from|on|by)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Cites();
}
