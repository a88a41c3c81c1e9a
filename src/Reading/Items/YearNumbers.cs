using System.Globalization;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>
/// Items numbered by the year and a count through it: "21.44 Election of Chair", "21.45 Apologies". Paragraphs are numbered so too;
/// these are told by being titles and not sentences.
/// </summary>
internal sealed class YearNumbers
{
    private const int Fewest = 3;

    private readonly int year;

    private YearNumbers(int year) => this.year = year;

    /// <summary>Looks whether a paper numbers its items so: at least three titles, all of one year, counting on.</summary>
    public static YearNumbers Of(PageLayout layout)
    {
        var (major, minor, titles, all) = (0, 0, 0, 0);
        foreach (var block in layout.Blocks)
        {
            if (block.Label is { Form: LabelForm.Decimal, Depth: 1 })
            {
                return new YearNumbers(0);
            }

            if (NumberOf(block) is not { } number)
            {
                continue;
            }

            if ((all > 0 && number.Year != major) || number.Count <= minor || number.Year < 10)
            {
                return new YearNumbers(0);
            }

            (major, minor, all) = (number.Year, number.Count, all + 1);
            titles += Shape.IsTitleLike(block.Said, 14) ? 1 : 0;
        }

        return new YearNumbers(titles >= Fewest && titles * 4 >= all * 3 ? major : 0);
    }

    /// <summary>The title in a block; null where it bears no such number.</summary>
    public Title? In(Block block)
    {
        return year > 0 && NumberOf(block) is not null ? TitleLine.Split(block, block.Label!.Printed.TrimEnd('.', ':'), 0, Numbering.Reference, block.Body) : null;
    }

    private static (int Year, int Count)? NumberOf(Block block)
    {
        if (block.Label is not { Form: LabelForm.Decimal, Depth: 2 } label || block.Kind is BlockKind.Contents or BlockKind.Row)
        {
            return null;
        }

        var dot = label.Core.IndexOf('.', StringComparison.Ordinal);
        return dot == 2
            && int.TryParse(label.Core.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(label.Core.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (year, count)
            : null;
    }
}
