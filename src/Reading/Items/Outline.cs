using System.Collections.Immutable;
using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>What a stretch of an item is for.</summary>
public enum Part
{
    /// <summary>What the item says, where the paper tells no parts apart.</summary>
    Body,

    /// <summary>What the item was put on the agenda for.</summary>
    Purpose,

    /// <summary>The decision as it was published.</summary>
    Decision,

    /// <summary>The minute.</summary>
    Minutes,

    /// <summary>Documents attached.</summary>
    Documents,

    /// <summary>A table of recorded votes.</summary>
    Votes,
}

/// <summary>One item with the blocks that stand under it.</summary>
/// <param name="Item">The item; null for what stands before the first.</param>
/// <param name="From">Index of the first block after the title, inclusive.</param>
/// <param name="To">Index of the block after the last, exclusive.</param>
public sealed record Section(Item? Item, int From, int To)
{
    /// <summary>What other facts call this item: its number, or its title where it has none; null before the first item.</summary>
    public string? Name => Item is null ? null : Item.Number ?? Item.Title;
}

/// <summary>A paper's items in printed order, and which one each block stands under.</summary>
public sealed class Outline
{
    private readonly int[] sectionOf;
    private readonly Part[] partOf;

    internal Outline(ImmutableArray<Section> sections, int[] sectionOf, Part[] partOf)
    {
        Sections = sections;
        this.sectionOf = sectionOf;
        this.partOf = partOf;
    }

    /// <summary>The first section, without an item, holds what stands before the first title; it may be empty.</summary>
    public ImmutableArray<Section> Sections { get; }

    public IEnumerable<Item> Items => Sections.Where(section => section.Item is not null).Select(section => section.Item!);

    public Section SectionOf(Block block) => Sections[sectionOf[block.Index]];

    public Part PartOf(Block block) => partOf[block.Index];

    /// <summary>The block is the title of an item, or its number on the line above.</summary>
    public bool IsTitle(Block block)
    {
        var section = SectionOf(block);
        return (section.Item is not null && block.Index < section.From) || IsNumberAbove(block);
    }

    // "23/22" on a line of its own, and below it the title.
    private bool IsNumberAbove(Block block)
    {
        var at = sectionOf[block.Index];
        return block.Index == Sections[at].To - 1 && at + 1 < Sections.Length && Sections[at + 1].Item?.Number == block.Plain;
    }
}
