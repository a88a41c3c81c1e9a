using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Resolutions;

/// <summary>Labels behind a resolution that number the next matter, and not its next clause.</summary>
internal static class NextMatter
{
    public static bool Begins(Gathered list, Block block, Label label) =>
        list.IsPlainProse || IsSibling(list, block, label) || StartsAgain(list, label) || IsParagraphNumber(list, label) || IsLabelledTitle(list, block, label) || IsBehindDecision(list, block, label);

    // The lead is itself 13.3, and this is 13.4.
    private static bool IsSibling(Gathered list, Block block, Label label)
    {
        return list.Lead.Block.Label is { } own
            && own.Style == label.Style
            && own.Form != LabelForm.Bullet
            && (list.Tree.Count > 0 ? !IsNextPlace(list, block, label, own.Number) : label.Number != 1);
    }

    // Under "4. Recommendations" a list counts from 1 again. Its fifth place begins as a clause does; the paper's fifth heading does not.
    private static bool IsNextPlace(Gathered list, Block block, Label label, int own) =>
        label.Style == list.TopStyle && label.Number == list.TopNumber + 1 && (label.Number != own + 1 || ClauseStart.IsAt(block));

    private static bool StartsAgain(Gathered list, Label label)
    {
        return list.Tree.Count > 1
            && label.Style == list.TopStyle
            && label.Number == 1
            && label.Form != LabelForm.Bullet
            && !list.IsUnfinished;
    }

    // "(b) That … be approved." and then "B) Five Year Plan": the next matter, not a sub-clause. So is "(ii) Awards" after one decision without a label.
    private static bool IsLabelledTitle(Gathered list, Block block, Label label)
    {
        return list.Tree.Count > 0
            && label.Style != list.TopStyle
            && (char.IsUpper(label.Core[0]) || (list.Tree.Count == 1 && label.Number > 1))
            && Shape.IsStopped(list.Tree.LastText)
            && !list.IsUnfinished
            && Shape.IsTitleLike(block.Said, 14)
            && Shape.IsTitleCase(block.Said);
    }

    // After one whole decision without a label, "(b) Highways: …" is the next matter: no list of clauses begins with its second.
    private static bool IsBehindDecision(Gathered list, Block block, Label label) =>
        list.Tree.Count == 1 && list.HasUnlabelled && !list.Lead.IsAlone && Shape.IsStopped(list.Tree.LastText) && label.Form != LabelForm.Bullet && label.Number > 1 && !ClauseStart.IsAt(block);

    private static bool IsParagraphNumber(Gathered list, Label label)
    {
        return label.Form == LabelForm.Decimal
            && label.Depth > 1
            && list.Tree.Count > 0
            && !label.Style.StartsWith(list.TopStyle ?? "-", StringComparison.Ordinal);
    }
}
