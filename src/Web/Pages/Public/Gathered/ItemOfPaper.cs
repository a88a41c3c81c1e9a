using Folkmoot.Civic.Kernel;
using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public.Gathered;

/// <summary>An item with what was asked, moved and decided under it: all whose words stand between its own and the next item's.</summary>
/// <param name="Item">The item; null for what stands before the first.</param>
/// <param name="Under">In the order of the paper.</param>
public sealed record ItemOfPaper(PublicRecord? Item, IReadOnlyList<PublicRecord> Under)
{
    public int Level => ((ItemRecord?)Item?.Content)?.Level ?? 1;

    /// <summary>Items in printed order, each with what stands under it.</summary>
    /// <param name="inOrder">Records of one paper, in the order of their words.</param>
    public static IReadOnlyList<ItemOfPaper> Of(IEnumerable<PublicRecord> inOrder)
    {
        var items = new List<(PublicRecord? Item, List<PublicRecord> Under)>();
        foreach (var record in inOrder)
        {
            if (record.Kind == RecordKind.Item)
            {
                items.Add((record, []));
            }
            else
            {
                if (items is [])
                {
                    items.Add((null, []));
                }

                items[^1].Under.Add(record);
            }
        }

        return [.. items.Select(item => new ItemOfPaper(item.Item, item.Under))];
    }
}
