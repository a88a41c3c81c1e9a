using Folkmoot.Reading.Layout;

namespace Folkmoot.Reading.Items;

/// <summary>How a title is numbered; titles of one paper's items are numbered one way.</summary>
internal enum Numbering
{
    /// <summary>Printed without a number.</summary>
    None,

    /// <summary>1. or 54</summary>
    Plain,

    /// <summary>1.0</summary>
    PointNought,

    /// <summary>1) or (1)</summary>
    Bracketed,

    /// <summary>Item 1:</summary>
    Item,

    /// <summary>A reference such as 77/21, HWB.14 or ICB/2425/031.</summary>
    Reference,

    /// <summary>IV, before a title in capitals.</summary>
    Roman,

    /// <summary>8.1, an item inside item 8.</summary>
    Inner,
}

/// <summary>A block that may be the title of an item.</summary>
/// <param name="Block">Where the title is printed.</param>
/// <param name="Number">As printed, without a trailing dot; null when printed without one.</param>
/// <param name="Order">The number as a place in the series; 0 where it has none.</param>
/// <param name="Numbering">How it is numbered.</param>
/// <param name="Start">Where the title's words begin in the block's plain line.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Weight">How much it looks like a title, from 0 (a sentence) to 2.</param>
internal sealed record Title(Block Block, string? Number, int Order, Numbering Numbering, int Start, int End, double Weight)
{
    /// <summary>The title fills its block: nothing of the minute is printed on the same line.</summary>
    public bool IsAlone => End >= Block.Plain.Length;

    public ReadOnlySpan<char> Words => Block.Plain.AsSpan(Start, End - Start);
}
