using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>Titles behind a number without a stop, as in "11 APOLOGIES AND SUBSTITUTES": believed only where they are dressed as titles.</summary>
internal static partial class BareNumber
{
    public static Title? Read(PageLayout layout, Block block)
    {
        if (block.Label is not null || !char.IsAsciiDigit(block.Plain[0]) || Counts(layout, block))
        {
            return null;
        }

        var match = Leading().Match(block.Plain);
        if (!match.Success)
        {
            return null;
        }

        var said = block.Plain.AsSpan(match.Length);
        var dressed = StartsWithMonth(said) ? 0 : FileSize.Strip(block.Plain, match.Length, block.Plain.Length) < block.Plain.Length ? 1.5 : Dressed(block, said);
        return dressed > 0 && Shape.IsTitleLike(said, 24)
            ? new Title(block, match.Groups["number"].Value, int.Parse(match.Groups["number"].ValueSpan), Numbering.Plain, match.Length, block.Plain.Length, dressed)
            : null;
    }

    // "1 Noise complaint" and below it "1 Odour complaint": the numbers count things and do not number them.
    private static bool Counts(PageLayout layout, Block block)
    {
        var number = block.Plain.AsSpan(0, block.Plain.IndexOf(' ') + 1);
        return !number.IsEmpty
            && ((block.Index > 0 && layout.Blocks[block.Index - 1].Plain.AsSpan().StartsWith(number, StringComparison.Ordinal))
                || (block.Index + 1 < layout.Blocks.Length && layout.Blocks[block.Index + 1].Plain.AsSpan().StartsWith(number, StringComparison.Ordinal)));
    }

    private static double Dressed(Block block, ReadOnlySpan<char> said)
    {
        return block.Kind == BlockKind.Heading ? 1.5 : Shape.IsCapitals(said) ? 1 : block.Strong || (block.Apart && Shape.IsTitleCase(said)) ? 0.7 : block.Apart && Shape.CountWords(said) <= 5 ? 0.5 : 0;
    }

    // "4 JULY 2013" is a day.
    private static bool StartsWithMonth(ReadOnlySpan<char> said)
    {
        foreach (var month in System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
        {
            if (month.Length > 0 && said.StartsWith(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"^(?<number>\d{1,5}) (?=[A-Z\d""'(])", RegexOptions.ExplicitCapture)]
    private static partial Regex Leading();
}
