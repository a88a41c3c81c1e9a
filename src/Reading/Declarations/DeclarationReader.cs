using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Declarations;

/// <summary>Finds the interests that people declared: who, what, of which kind, in which item, and what was done about it.</summary>
public static class DeclarationReader
{
    /// <summary>One declaration for each person and interest; none where the paper only says what members must declare, or that nobody did.</summary>
    public static IReadOnlyList<Declaration> Read(PageLayout layout, Outline outline)
    {
        var found = new List<Declaration>();
        var published = new List<Declaration>();
        var section = -1;
        var inItem = false;
        var table = new InterestTable(layout);
        var list = new InterestList();
        var columns = new InterestColumns();
        foreach (var block in layout.Blocks)
        {
            if (outline.SectionOf(block) is var within && within.From != section)
            {
                section = within.From;
                inItem = IsInterestItem(within);
                published.Clear();
                columns.Close();
            }

            if (outline.PartOf(block) == Part.Purpose || block.Kind == BlockKind.Contents)
            {
                continue;
            }

            if (block.Kind == BlockKind.Row && table.Read(block) is { } row)
            {
                found.Add(row);
                continue;
            }

            var before = found.Count;
            if (inItem && columns.Read(block, found))
            {
                Follow(outline.PartOf(block), published, found, before);
                continue;
            }

            if (inItem || block.Has(Cue.Declared))
            {
                InterestSentence.Read(block, inItem, found);
            }

            if (inItem && before == found.Count)
            {
                list.Read(block, found);
            }

            Follow(outline.PartOf(block), published, found, before);
        }

        return Once(found);
    }

    /// <summary>What a page prints under its decision and tells again in the minutes of the same item is one declaration, as the minutes tell it.</summary>
    private static void Follow(Part part, List<Declaration> published, List<Declaration> found, int before)
    {
        if (part == Part.Decision)
        {
            published.AddRange(found[before..]);
            return;
        }

        for (var i = published.Count - 1; part == Part.Minutes && i >= 0 && found.Count > before; i--)
        {
            var early = published[i];
            if (found.FindIndex(before, told => told.Who == early.Who && (told.Item is null || early.Item is null || told.Item == early.Item)) >= 0)
            {
                found.Remove(early);
                published.RemoveAt(i);
                before--;
            }
        }
    }

    private static bool IsInterestItem(Section section) =>
        section.Item?.Title is { } title && title.Length < 160
        && (title.Contains("interest", StringComparison.OrdinalIgnoreCase) || title.StartsWith("declaration", StringComparison.OrdinalIgnoreCase));

    /// <summary>The same words again are the same declaration.</summary>
    private static List<Declaration> Once(List<Declaration> found)
    {
        var seen = new HashSet<(string, string, string?)>();
        return found.FindAll(one => seen.Add((one.Who, one.What, one.Item)));
    }
}
