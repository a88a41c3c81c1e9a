using Folkmoot.Reading.Items;
using Folkmoot.Reading.Layout;
using Folkmoot.Reading.People;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Motions;

/// <summary>Pairs movers with seconders, block by block.</summary>
internal sealed class DraftReader(PageLayout layout, Outline outline)
{
    /// <summary>A seconder stands at most this many blocks behind the mover.</summary>
    private const int Farthest = 4;

    private readonly List<Draft> drafts = [];
    private Side? mover;
    private Side? seconder;

    public static List<Draft> Read(PageLayout layout, Outline outline)
    {
        var reader = new DraftReader(layout, outline);
        for (var i = 0; i < layout.Blocks.Length; i++)
        {
            reader.Read(i);
        }

        return reader.drafts;
    }

    private void Read(int index)
    {
        var block = layout.Blocks[index];
        if (block.Kind == BlockKind.Contents)
        {
            return;
        }

        if (PairLine.Read(layout.Blocks, index) is { } pair)
        {
            Add(pair.Mover, pair.Seconder, isPair: true);
            return;
        }

        if (!block.Has(Cue.Moved | Cue.Seconded))
        {
            Fill(block);
            return;
        }

        foreach (var side in Side.In(block))
        {
            Take(side);
        }

        Fell(block);
    }

    private void Take(Side side)
    {
        if (!side.Seconds)
        {
            mover = side;
            if (side.Who is not null && seconder is { } waiting && waiting.Block == side.Block && side.Start - waiting.End < 12)
            {
                Add(side, waiting, isPair: false);
            }

            return;
        }

        seconder = side;
        if (side.Who is not null && mover is { Who: not null } moved && IsNear(moved, side))
        {
            Add(moved, side, isPair: false);
        }
    }

    /// <summary>Labels whose names come behind them: "Moved:", "Seconded: Cr Vale", then "Mayor Ann Loam" on a line of its own.</summary>
    private void Fill(Block block)
    {
        if (Party.Whole(block) is not { } who)
        {
            return;
        }

        if (mover is { Who: null } moved && block.Index - moved.Block.Index <= 2)
        {
            mover = moved with { Block = block, Who = who, Start = who.Start, End = who.End };
            if (seconder is { Who: not null } waiting && waiting.Block.Index > moved.Block.Index)
            {
                Add(mover.Value, waiting, isPair: false);
            }
        }
        else if (seconder is { Who: null } waiting && mover is { Who: not null } known && block.Index - waiting.Block.Index <= 1)
        {
            Add(known, waiting with { Block = block, Who = who, Start = who.Start, End = who.End }, isPair: false);
        }
    }

    /// <summary>A motion that found no seconder is read where the paper says that it fell.</summary>
    private void Fell(Block block)
    {
        if (mover is not { Who: not null } moved || moved.Block != block || !block.Says("want of a seconder"))
        {
            return;
        }

        Add(moved, null, isPair: false);
    }

    private bool IsNear(Side moved, Side seconds) =>
        seconds.Block.Index - moved.Block.Index <= Farthest
        && ReferenceEquals(outline.SectionOf(moved.Block), outline.SectionOf(seconds.Block))
        && (seconds.Block != moved.Block || seconds.Start - moved.End < 1500);

    private void Add(Side moved, Side? seconds, bool isPair)
    {
        drafts.Add(new Draft
        {
            Mover = moved,
            Seconder = seconds,
            IsPair = isPair,
            Section = outline.SectionOf(moved.Block),
        });
        mover = null;
        seconder = null;
    }
}
