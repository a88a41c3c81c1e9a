using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>Titles on those pages of a committee system that are about one item: an agenda item, an issue, a decision.</summary>
internal static partial class PageTitles
{
    /// <summary>The titles of such a page; null when the paper is not one.</summary>
    public static List<Title>? Read(PageLayout layout)
    {
        return PageShape.Of(layout) switch
        {
            PaperKind.AgendaItem or PaperKind.DecisionDetails => Single(layout),
            PaperKind.IssueMeetings => Issue(layout),
            _ => null,
        };
    }

    private static List<Title>? Single(PageLayout layout)
    {
        var at = PageShape.HeadingAt(layout) + 1;
        if (at == 0)
        {
            return [];
        }

        while (at < layout.Blocks.Length && at < 8)
        {
            var block = layout.Blocks[at];
            if (Shape.IsTitleLike(block.Plain, 40) && (PartReader.Of(block) is null || IsNamedAsAPart(layout, at)) && !MeetingLine().IsMatch(block.Plain) && !PageShape.IsHeading(block.Plain))
            {
                return [Whole(block)];
            }

            at++;
        }

        return null;
    }

    // The item "Minutes" has minutes of its own: the heading of those, with its colon, stands below.
    private static bool IsNamedAsAPart(PageLayout layout, int at)
    {
        var block = layout.Blocks[at];
        if (at != PageShape.HeadingAt(layout) + 1 || block.Plain[^1] == ':')
        {
            return false;
        }

        for (var i = at + 1; i < layout.Blocks.Length && i < at + 12; i++)
        {
            if (PartReader.Of(layout.Blocks[i]) == PartReader.Of(block))
            {
                return true;
            }
        }

        return false;
    }

    // Each meeting that took the issue prints its own item: number and title on the line after "Meeting: 22/01/2013 - …".
    private static List<Title>? Issue(PageLayout layout)
    {
        var titles = new List<Title>();
        for (var i = 0; i + 1 < layout.Blocks.Length; i++)
        {
            if (MeetingLine().IsMatch(layout.Blocks[i].Plain) && PartReader.Of(layout.Blocks[i + 1]) is null && Shape.IsTitleLike(layout.Blocks[i + 1].Plain, 40))
            {
                var title = Whole(layout.Blocks[i + 1]);
                titles.Add(title.Number is null && ItemInBrackets().Match(layout.Blocks[i].Plain) is { Success: true } match
                    ? title with { Number = match.Groups["number"].Value, Numbering = Numbering.Plain }
                    : title);
            }
        }

        return titles.Count > 0 ? titles : Single(layout);
    }

    private static Title Whole(Block block)
    {
        var match = LeadingNumber().Match(block.Plain);
        var number = block.Label?.Printed.TrimEnd('.', ':') ?? (match.Success ? match.Groups["number"].Value : null);
        var start = block.Label is not null ? block.Body : match.Success ? match.Length : 0;
        return new Title(block, number, 0, number is null ? Numbering.None : Numbering.Plain, start, block.Plain.Length, 2);
    }

    [GeneratedRegex(@"^Meeting(?: of |: ?)\S", RegexOptions.ExplicitCapture)]
    private static partial Regex MeetingLine();

    // "Meeting: 04/07/2012 - Council (Item 39)": the number, where the title is printed without it.
    [GeneratedRegex(@"\(Item (?<number>\d{1,4})\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ItemInBrackets();

    [GeneratedRegex(@"^(?<number>\d{1,4}(?:/\d{2,4})?)\.? (?=[A-Z(""'])", RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingNumber();
}
