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
        var published = new Dictionary<string, List<Declaration>>(StringComparer.Ordinal);
        var retold = new HashSet<Declaration>(ReferenceEqualityComparer.Instance);
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
                Follow(outline.PartOf(block), published, retold, found, before);
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

            Follow(outline.PartOf(block), published, retold, found, before);
        }

        return Once(found.FindAll(one => !retold.Contains(one)));
    }

    /// <summary>What a page prints under its decision and tells again in the minutes of the same item is one declaration, as the minutes tell it.</summary>
    private static void Follow(Part part, Dictionary<string, List<Declaration>> published, HashSet<Declaration> retold, List<Declaration> found, int from)
    {
        for (var i = from; i < found.Count; i++)
        {
            if (!published.TryGetValue(found[i].Who, out var early))
            {
                published[found[i].Who] = early = [];
            }

            if (part == Part.Decision)
            {
                early.Add(found[i]);
            }
            else if (part == Part.Minutes)
            {
                Retell(early, found[i], retold);
            }
        }
    }

    private static void Retell(List<Declaration> early, Declaration told, HashSet<Declaration> retold) =>
        early.RemoveAll(one => (told.Item is null || one.Item is null || told.Item == one.Item) && retold.Add(one));

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
