using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Folkmoot.Intake.Html;

/// <summary>
/// Sets the lines of a committee system's page as a reader takes them: a field and its value on one line, and the meeting
/// that a stretch of an issue's history belongs to as a heading.
/// </summary>
internal static partial class ModernGovLines
{
    private const int LongestField = 70;

    private static readonly FrozenSet<string> s_fields = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Decision Maker", "Decision status", "Is Key decision?", "Is subject to call in?", "Purpose", "Decision", "Publication date", "Date of decision",
        "Decided at meeting", "Effective from", "Reason Key", "Notice of proposed decision first published", "Wards Affected", "Decision type",
        "Divisions Affected", "Report author", "Contact", "Lead member", "Lead officer", "Portfolio", "Decision due");

    /// <summary>Sections of a decision whose words can run on: they are joined only where a single line follows.</summary>
    private static readonly FrozenSet<string> s_sections = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Purpose", "Decision");

    public static IReadOnlyList<Block> Set(IReadOnlyList<Block> blocks)
    {
        var isDecision = blocks.Any(static block => DecisionField().IsMatch(block.Text));
        var lines = new List<Block>(blocks.Count);
        for (var at = 0; at < blocks.Count; at++)
        {
            var block = Titled(blocks[at]);
            if (isDecision && Joins(blocks, at))
            {
                var value = blocks[++at];
                block = value with { Text = $"{block.Text} {value.Text}", IsBold = false, IsTight = false, LabelLength = 0, LabelDepth = 0 };
            }

            lines.Add(block);
        }

        return lines;
    }

    private static Block Titled(Block block) =>
        block.Kind == BlockKind.Heading
            ? block.Level > 2 && block.Text.EndsWith(':') ? block with { Kind = BlockKind.Paragraph, IsSection = true } : block
            : block.Kind == BlockKind.Paragraph && Meeting().IsMatch(block.Text) ? block with { Kind = BlockKind.Heading, Level = 3 } : block;

    private static bool Joins(IReadOnlyList<Block> blocks, int at) =>
        blocks[at].Text.EndsWith(':')
        && Field(blocks[at].Text) is { } field
        && at + 1 < blocks.Count
        && blocks[at + 1] is { Kind: BlockKind.Paragraph, IsSection: false } value
        && Field(value.Text) is null
        && (!s_sections.Contains(field) || at + 2 == blocks.Count || Begins(blocks[at + 2]));

    /// <summary>Whether something new begins here, so that the line before stood alone.</summary>
    private static bool Begins(Block block) => block.Kind == BlockKind.Heading || block.IsSection || Field(block.Text) is not null;

    private static string? Field(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestField)).IndexOf(':');
        return colon > 0 && s_fields.TryGetValue(text[..colon].Trim(), out var field) ? field : null;
    }

    [GeneratedRegex(@"\AMeeting: ?[0-9]{1,2}/[0-9]{1,2}/[0-9]{4} ?[-–] ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\A(?:Decision Maker|Decision status|Is Key decision\?):", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex DecisionField();
}
