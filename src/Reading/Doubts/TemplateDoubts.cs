using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Doubts;

/// <summary>Words of a template that somebody forgot to replace (pattern P5).</summary>
internal static partial class TemplateDoubts
{
    public static IEnumerable<Doubt> Read(PageLayout layout)
    {
        foreach (var block in layout.Blocks)
        {
            if (!block.Plain.Contains('[') && !block.MaySay("XX"))
            {
                continue;
            }

            foreach (Match match in Residue().Matches(block.Plain))
            {
                yield return new Doubt("template-residue", "Words of a template were left in.", block.Text.SpanOf(match.Index, match.Index + match.Length));
            }
        }
    }

    [GeneratedRegex(@"\[(?:delete|insert|enter|add|complete|if applicable|name|date|tbc|xx)\b[^\]]{0,80}\]|\bX{2}[/.]X{2}[/.](?:20)?X{2,4}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Residue();
}
