using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>Titles with numbers that no list has: a reference on the line above its title, a Roman numeral before a title in capitals.</summary>
internal static partial class OddNumbers
{
    private const int LongestReference = 20;

    public static Title? Read(PageLayout layout, Block block)
    {
        return block.Label is null && char.IsAsciiLetterOrDigit(block.Plain[0]) ? Above(layout, block) ?? Below(layout, block) ?? Numeral(block) : null;
    }

    // "HWB.14", "1(2)" or "4a" and its title in the next block; where a heading in capitals stands above the number, it is that heading's.
    private static Title? Above(PageLayout layout, Block block)
    {
        if (block.Plain.Length is < 2 or > LongestReference || !char.IsAsciiLetterOrDigit(block.Plain[0]) || HasHeadingAbove(layout, block) || block.Index + 1 >= layout.Blocks.Length || layout.Blocks[block.Index + 1] is not { Label: null } next)
        {
            return null;
        }

        var match = Reference().Match(block.Plain);
        var inner = match.Groups["inner"].Success;
        return match.Success && char.IsUpper(next.Plain[0]) && PartReader.Of(next) is null && Shape.IsTitleLike(next.Said, 30)
            ? new Title(next, match.Groups["number"].Value, 0, inner ? Numbering.Inner : Numbering.Reference, next.Body, next.Plain.Length, 1.2)
            : null;
    }

    // "APOLOGIES" and below it "PLA146/14".
    private static Title? Below(PageLayout layout, Block block)
    {
        if (block.Index + 1 >= layout.Blocks.Length || layout.Blocks[block.Index + 1] is not { Label: null, Plain.Length: > 3 and < LongestReference } next || !next.Plain.Contains('/')
            || !(block.Kind == BlockKind.Heading || Shape.IsCapitals(block.Plain)) || !Shape.IsTitleLike(block.Plain, 24))
        {
            return null;
        }

        var match = Reference().Match(next.Plain);
        return match.Success ? new Title(block, match.Groups["number"].Value, 0, Numbering.Reference, 0, block.Plain.Length, 1.2) : null;
    }

    private static bool HasHeadingAbove(PageLayout layout, Block block) =>
        block.Plain.Contains('/') && block.Index > 0 && Shape.IsCapitals(layout.Blocks[block.Index - 1].Plain);

    /// <summary>"507 PUBLIC REQUESTS TO SPEAK - There were none": number, title in capitals and minute on one line.</summary>
    public static Title? CapitalsRunIn(Block block)
    {
        var plain = block.Plain;
        if (block.Label is not null || !char.IsAsciiDigit(plain[0]) || plain.IndexOf(" - ", StringComparison.Ordinal) is not (> 6 and var dash) || plain.Length < dash + 20)
        {
            return null;
        }

        var space = plain.IndexOf(' ', StringComparison.Ordinal);
        return space < 5 && int.TryParse(plain.AsSpan(0, space), out var order) && Shape.IsCapitals(plain.AsSpan(space, dash - space)) && dash < 200
            ? new Title(block, plain[..space], order, Numbering.Plain, space + 1, dash, 1)
            : null;
    }

    // "IV FINANCIAL MONITORING"
    private static Title? Numeral(Block block)
    {
        if (!Shape.IsCapitals(block.Said) || block.Plain.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and < 8 and var space))
        {
            return null;
        }

        var number = block.Plain[..space];
        var order = Roman.Value(number);
        return order is > 0 and < 60 && Shape.IsTitleLike(block.Plain.AsSpan(space + 1), 24)
            ? new Title(block, number, order, Numbering.Roman, space + 1, block.Plain.Length, 1)
            : null;
    }

    // A year such as 2023/24 numbers nothing.
    [GeneratedRegex(@"^(?!(?:19|20)\d\d[/-])(?<number>[A-Z]{1,6}[ ./-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}|\d{1,4}/\d{2,4}(?:[/.]\d{1,4})?|(?<inner>\d{1,2}(?:\(\d{1,2}\)|[a-z])))[.:]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
