using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>A motion without the word "resolved": its words stand between the lines that name its mover and the line that says it was carried.</summary>
internal static class CarriedMotion
{
    public static bool IsBelow(PageLayout layout, Outline outline, HashSet<int> leadBlocks, Lead lead)
    {
        var words = false;
        for (var i = lead.Block.Index + 1; i < layout.Blocks.Length && i < lead.Block.Index + 60; i++)
        {
            var block = layout.Blocks[i];
            if (outline.IsTitle(block) || leadBlocks.Contains(i))
            {
                return false;
            }

            if (MoverLine.IsMover(block) || ClauseStart.IsNameAlone(block))
            {
                if (words)
                {
                    return false;
                }

                continue;
            }

            if (MoverLine.IsOutcome(block))
            {
                return words && MoverLine.IsCarried(block);
            }

            if (!words && !ClauseStart.IsAt(block))
            {
                return false;
            }

            words = true;
        }

        return false;
    }
}
