using System.Text.RegularExpressions;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Items;

/// <summary>Titles without a number: headings, capitals, and the names of items that every meeting has.</summary>
internal static partial class UnnumberedTitle
{
    private const Cue Lists = Cue.Present | Cue.InAttendance | Cue.Absent | Cue.Substitute;

    public static Title? Read(PageLayout layout, Block block)
    {
        if (IsOrdinary(block) || IsPaperTitle(layout, block) || IsOneOfAppendices(layout, block))
        {
            return null;
        }

        if (IsAboveParagraph(layout, block))
        {
            return new Title(block, null, 0, Numbering.None, block.Body, block.Plain.Length, 1.05);
        }

        var said = block.Said;
        var weight = block.Kind == BlockKind.Heading ? 1.5 : 0;
        if (Shape.IsTitleLike(said, 14) && (block.Apart || weight > 0))
        {
            weight = Math.Max(weight, Weight(layout, block, said));
        }

        var title = weight > 0 ? new Title(block, null, 0, Numbering.None, block.Body, block.Plain.Length, weight) : RunIn(block);
        return title is null || NoTitle.Is(block) ? null : title;
    }

    // "Declarations of interest" above paragraph 1.3: boards number the paragraphs of their first item on under several heads.
    private static bool IsAboveParagraph(PageLayout layout, Block block)
    {
        return block.Apart && block.Plain.Length < 90 && (block.Begins(Cue.StandingItem | Cue.Apologies) || block.Plain.StartsWith("Minutes ", StringComparison.Ordinal))
            && block.Index > 0 && block.Index + 1 < layout.Blocks.Length && IsParagraph(layout.Blocks[block.Index - 1]) && IsParagraph(layout.Blocks[block.Index + 1]) && Shape.IsTitleLike(block.Said, 14);
    }

    private static bool IsParagraph(Block block) => block.Label is { Form: LabelForm.Decimal, Depth: 2 };

    // Numbered lines, table rows, long paragraphs and lists.
    private static bool IsOrdinary(Block block)
    {
        return block.Label is not null
            || block.Kind == BlockKind.Row
            || (block.Kind != BlockKind.Heading && block.Plain.Length > 160 && !char.IsUpper(block.Plain[1]))
            || block.Begins(Cue.Moved | Cue.Seconded)
            || (block.Begins(Lists | Cue.Title) && !block.Plain.EndsWith("Reports:", StringComparison.OrdinalIgnoreCase));
    }

    // The highest heading at the very top names the paper, not an item of it; so does the line above "Report by the Director".
    private static bool IsPaperTitle(PageLayout layout, Block block)
    {
        return (block.Index < 8 && block.Index + 1 < layout.Blocks.Length && layout.Blocks[block.Index + 1].Plain.AsSpan() is var next
                && (next.StartsWith("Report by ", StringComparison.OrdinalIgnoreCase) || next.StartsWith("Report of ", StringComparison.OrdinalIgnoreCase)))
            || block.Kind == BlockKind.Heading && block.Level == 1 && block.Index < 3
            && !layout.Blocks.Skip(block.Index + 1).Take(200).Any(other => other.Kind == BlockKind.Heading && other.Level == 1);
    }

    // A list of appendices is not the appendices.
    private static bool IsOneOfAppendices(PageLayout layout, Block block)
    {
        return Appendix().IsMatch(block.Plain)
            && ((block.Index > 0 && Appendix().IsMatch(layout.Blocks[block.Index - 1].Plain))
                || (block.Index + 1 < layout.Blocks.Length && Appendix().IsMatch(layout.Blocks[block.Index + 1].Plain)));
    }

    private static double Weight(PageLayout layout, Block block, ReadOnlySpan<char> said)
    {
        if (Shape.IsCapitals(said))
        {
            return StandingTitles.IsStandingItem(block) ? 1.1 : 1;
        }

        if (said[^1] == ':' && Shape.IsTitleCase(said))
        {
            return 1;
        }

        if (ClosingHeading.Is(block.Plain))
        {
            return 1.2;
        }

        if (FileSize.Strip(block.Plain, 0, block.Plain.Length) < block.Plain.Length)
        {
            return IsListedDocument(layout, block) ? 0 : 0.95;
        }

        return block.Strong && char.IsUpper(said[0]) ? 0.9 : block.Begins(Cue.StandingItem) && !said[..^1].Contains(':') && (Shape.IsTitleCase(said) || StandingTitles.IsStandingItem(block)) ? 0.8 : 0;
    }

    // "Minutes  pdf icon PDF 88 KB" heads an item on a committee page; under "Additional documents:" such lines are files.
    private static bool IsListedDocument(PageLayout layout, Block block)
    {
        var before = block.Index > 0 ? layout.Blocks[block.Index - 1] : null;
        var after = block.Index + 1 < layout.Blocks.Length ? layout.Blocks[block.Index + 1] : null;
        return before is null || after is null || PartReader.Of(before) is not null || HasSize(before) || HasSize(after);
    }

    private static bool HasSize(Block block) => block.Plain.Length < 240 && FileSize.Strip(block.Plain, 0, block.Plain.Length) < block.Plain.Length;

    // "PRECEPT. It was agreed …": a heading in capitals on the line of its minute.
    private static Title? RunIn(Block block)
    {
        var match = CapitalsRunIn().Match(block.Plain);
        return match.Success && !block.Begins(Cue.Apologies | Cue.Decided) ? new Title(block, null, 0, Numbering.None, 0, match.Groups["title"].Length, 0.7) : null;
    }

    [GeneratedRegex(@"^(?:appendix|annex)\s+[A-Z0-9]{1,3}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"^(?<title>[A-Z][A-Z'&/,\- ]{3,60}[A-Z])(?:[.:] | - )(?=[A-Z""'(])", RegexOptions.ExplicitCapture)]
    private static partial Regex CapitalsRunIn();
}
