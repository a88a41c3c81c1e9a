using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>The body as a form names it: "Committee: Roads Panel", or the row of a table.</summary>
internal static partial class BodyField
{
    private const double Weight = 12;

    /// <summary>The body; null in a block that is no such field.</summary>
    public static BodyCandidate? Read(Block block)
    {
        var field = Field().Match(block.Plain);
        var row = block.Kind == BlockKind.Row && RowField().Match(block.Plain) is { Success: true } cell ? cell.Length : 0;
        var start = Math.Max(field.Length, row);
        if (start == 0 || start >= block.Plain.Length)
        {
            return null;
        }

        // "Meeting: 22/01/2013 - Cabinet (Item 4)"
        var item = block.Plain.IndexOf(" (Item ", start, StringComparison.Ordinal);
        var dash = block.Plain.IndexOf(" - ", start, StringComparison.Ordinal);
        return new BodyCandidate(block.Text.Cut(start, item > start ? item : dash > start ? dash : block.Plain.Length), Weight);
    }

    [GeneratedRegex(@"^(?:committee|board|report to|(?:final )?decision[- ]maker|meeting|body) (?-i:(?=[A-Z]))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RowField();

    [GeneratedRegex(@"^(?:(?:committee|board|report to|final decision[- ]maker)(?:: ?|\t)|decision[- ]maker: ?|who (?:will|is to) decide: ?|(?:decision )?to be (?:made|taken|decided) by: ?|body: ?|name of (?:committee|body):? ?|meeting: \d{1,2}/\d{1,2}/\d{4} - ?)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Field();
}
