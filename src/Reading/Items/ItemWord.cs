using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>Titles that are numbered with the word: "Item 3: Budget", or "Item 3" with its title in the next block.</summary>
internal static partial class ItemWord
{
    public static Title? Read(PageLayout layout, Block block)
    {
        if (block.Label is not null || !block.Plain.StartsWith("item", StringComparison.OrdinalIgnoreCase) && !block.Plain.StartsWith("agenda item", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = Numbered().Match(block.Plain);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        _ = int.TryParse(match.Groups["whole"].ValueSpan, out var order);
        if (match.Length < block.Plain.Length)
        {
            return TitleLine.Split(block, number, order, Numbering.Item, match.Length);
        }

        // The number alone on its line says that a title follows, stopped or not.
        var next = block.Index + 1 < layout.Blocks.Length ? layout.Blocks[block.Index + 1] : null;
        return next is not null && next.Label is null && Shape.IsTitleLike(next.Said.TrimEnd('.'), 30)
            ? new Title(next, number, order, Numbering.Item, next.Body, next.Plain.Length, 1.5)
            : null;
    }

    [GeneratedRegex(@"^(?:agenda )?item(?: no\.?| number)? ?(?<number>(?<whole>\d{1,3})(?:\.\d{1,2}|[a-z])?)(?:[.:)]| -|$) ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered();
}
