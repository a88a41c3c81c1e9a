using System.Collections.Immutable;
using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Header;

/// <summary>The blocks at the top of a paper that say what it is: those before its first item, and at least the first few.</summary>
internal sealed class Head
{
    private const int Most = 40;
    private const int Longest = 700;

    private const int Letterhead = 20;
    private const int LongestSalutation = 80;

    private Head(PageLayout layout, Outline outline, ImmutableArray<Block> blocks)
    {
        Layout = layout;
        Outline = outline;
        Blocks = blocks;
        Salutation = SalutationOf(layout);
    }

    public PageLayout Layout { get; }

    public Outline Outline { get; }

    public ImmutableArray<Block> Blocks { get; }

    /// <summary>Index of the block that begins a letter: "Dear Councillor Maunder,"; -1 when the paper is none.</summary>
    public int Salutation { get; }

    public static Head Of(PageLayout layout, Outline outline)
    {
        var first = outline.Sections.Length > 1 && outline.Sections[1].Item is not null ? FirstOf(outline.Sections[1]) : layout.Blocks.Length;
        var page = PageShape.Of(layout) is PaperKind.AgendaItem or PaperKind.DecisionDetails or PaperKind.IssueMeetings;
        var take = Math.Min(page ? Most : Math.Clamp(first, 6, Most), layout.Blocks.Length);
        var blocks = layout.Blocks.Take(take).Where(block => block.Kind != BlockKind.Contents && block.Plain.Length < Longest).ToImmutableArray();
        return new Head(layout, outline, blocks);
    }

    private static int SalutationOf(PageLayout layout)
    {
        for (var i = 0; i < layout.Blocks.Length && i < Letterhead; i++)
        {
            if (layout.Blocks[i].Plain is { Length: < LongestSalutation } said && said.StartsWith("Dear ", StringComparison.Ordinal) && said[^1] != '.')
            {
                return i;
            }
        }

        return -1;
    }

    private static int FirstOf(Section section) => Math.Max(section.From - 1, 0);
}
