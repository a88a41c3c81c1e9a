using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>Finds the blocks that may be titles of items, each with how much it looks like one.</summary>
internal static class TitleReader
{
    private const int LongestLead = 200;

    public static List<Title> Read(PageLayout layout)
    {
        var titles = new List<Title>();
        var listed = new ListedNumbers();
        var standing = StandingTitles.Read(layout);
        var years = YearNumbers.Of(layout);
        var isPrivate = false;
        foreach (var block in layout.Blocks)
        {
            var isListed = listed.Take(layout, block);
            isPrivate = HeadsPrivateMatters(block) || (isPrivate && !block.Begins(Cue.Carried | Cue.Moved | Cue.Decided));
            if (!isPrivate && (years.In(block) ?? Candidate(layout, block) ?? standing.GetValueOrDefault(block.Index)) is { } title)
            {
                titles.Add(isListed ? title with { Weight = title.Weight * 0.3 } : title);
            }
        }

        // One numeral alone is a word: "I HEREBY GIVE NOTICE".
        if (titles.Count(title => title.Numbering == Numbering.Roman) == 1)
        {
            titles.RemoveAll(title => title.Numbering == Numbering.Roman);
        }

        return titles;
    }

    // The table of what is to be heard in private names matters by the numbers of items that are minuted elsewhere.
    private static bool HeadsPrivateMatters(Block block) =>
        block.Plain.StartsWith("General subject of each matter", StringComparison.OrdinalIgnoreCase) || block.Plain.StartsWith("The general subject of ", StringComparison.OrdinalIgnoreCase)
        || (block.Plain.Length < LongestLead && block.Says("excluded from the following parts of"));

    private static Title? Candidate(PageLayout layout, Block block)
    {
        if (block.Kind is BlockKind.Contents || block.Plain.Length - block.Body < 2 || PartReader.Of(block) is not null)
        {
            return null;
        }

        return RunOnTitle.Read(block) ?? ItemWord.Read(layout, block) ?? NumberedTitle.Read(layout, block) ?? OddNumbers.CapitalsRunIn(block) ?? BareNumber.Read(layout, block) ?? OddNumbers.Read(layout, block)
            ?? ReferencedTitle.Read(block) ?? UnnumberedTitle.Read(layout, block);
    }
}
