using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>Where no blank line parts anything, the names of the items that every meeting has are titles all the same: three of them at least.</summary>
internal static class StandingTitles
{
    /// <summary>The titles by the index of their block; empty where blank lines part the blocks or fewer than three are found.</summary>
    public static Dictionary<int, Title> Read(PageLayout layout)
    {
        var found = new Dictionary<int, Title>();
        for (var i = 1; i < layout.Blocks.Length; i++)
        {
            var block = layout.Blocks[i];
            if (block.Apart)
            {
                return [];
            }

            if (block.Label is null && block.Plain is { Length: < 60 } and not "Minutes" && IsStandingItem(block))
            {
                found[i] = new Title(block, null, 0, Numbering.None, 0, block.Plain.Length, 1.1);
            }
        }

        if (found.Count < 3)
        {
            return [];
        }

        AddShouted(layout, found);
        return found;
    }

    // Where those names are printed in capitals, other lines in capitals are titles like them.
    private static void AddShouted(PageLayout layout, Dictionary<int, Title> found)
    {
        if (!found.Values.All(title => Shape.IsCapitals(title.Words)))
        {
            return;
        }

        foreach (var block in layout.Blocks)
        {
            if (block.Index > 0 && block.Label is null && block.Plain.Length < 120 && Shape.IsCapitals(block.Plain) && Shape.CountWords(block.Plain) > 1 && Shape.IsTitleLike(block.Plain, 14)
                && block.Kind != BlockKind.Row && (!NoTitle.Is(block) || block.Begins(Cue.Apologies)) && block.Plain[^1] != ':')
            {
                found.TryAdd(block.Index, new Title(block, null, 0, Numbering.None, 0, block.Plain.Length, 1.1));
            }
        }
    }

    /// <summary>True for nothing but the name of an item that every meeting has.</summary>
    public static bool IsStandingItem(Block block) => char.IsUpper(block.Said[0]) && block.First(Cue.StandingItem, block.Body) is { } hit && hit.Start == block.Body && hit.End == block.Plain.AsSpan().TrimEnd(':').Length;
}
