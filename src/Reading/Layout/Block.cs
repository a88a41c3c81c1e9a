using System.Collections.Immutable;
using Folkmoot.Reading.Vocabularies;

namespace Folkmoot.Reading.Layout;

/// <summary>What a block is on the page.</summary>
public enum BlockKind : byte
{
    Paragraph,

    /// <summary>Printed as a heading: marked so by the bytes, or short and standing alone in capitals or title case.</summary>
    Heading,

    /// <summary>A row of a table; cells are parted by tabs in the source.</summary>
    Row,

    /// <summary>A line of a table of contents.</summary>
    Contents,
}

/// <summary>One paragraph, heading, list item or table row of a paper.</summary>
public sealed class Block
{
    private readonly PlainText text;
    private ImmutableArray<CueHit> cues;
    private Cue kinds;
    private WordOpenings openings;

    internal Block(int index, PlainText text, BlockKind kind, Label? label, int body, Line first)
    {
        Index = index;
        this.text = text;
        Kind = kind;
        Label = label;
        Body = body;
        Indent = first.Indent;
        Line = first.Number;
        IsRunOn = first.IsItem;
    }

    /// <summary>Its place among the blocks of the paper, from 0.</summary>
    public int Index { get; }

    public ref readonly PlainText Text => ref text;

    /// <summary>The plain line, label included.</summary>
    public string Plain => text.Value;

    public BlockKind Kind { get; }

    /// <summary>The label it begins with; null when it has none.</summary>
    public Label? Label { get; }

    /// <summary>Where the words after the label begin, in <see cref="Plain"/>.</summary>
    public int Body { get; }

    /// <summary>Columns of white space before it.</summary>
    public int Indent { get; }

    /// <summary>Its first line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>A heading's level as the bytes give it, 1 the highest; 0 where they do not.</summary>
    public int Level { get; internal set; }

    /// <summary>Printed bold from end to end.</summary>
    public bool Strong { get; internal set; }

    /// <summary>The label stands on a line of its own above its words.</summary>
    public bool IsLabelAbove { get; internal set; }

    /// <summary>A blank line, or the top of the paper, stands before it.</summary>
    public bool Apart { get; internal set; }

    /// <summary>A minute out of many that were run together on one line, beginning with the number of its item.</summary>
    internal bool IsRunOn { get; }

    /// <summary>The words after the label.</summary>
    public ReadOnlySpan<char> Said => Plain.AsSpan(Body);

    /// <summary>Every word of the vocabularies in it, in order.</summary>
    public ImmutableArray<CueHit> Cues
    {
        get
        {
            if (cues.IsDefault)
            {
                cues = Vocabulary.Find(Plain, ref openings);
                foreach (var hit in cues)
                {
                    kinds |= hit.Cues;
                }
            }

            return cues;
        }
    }

    /// <summary>The words after the label, as printed.</summary>
    public Words Words => Text.Cut(Body);

    /// <summary>
    /// The cells of a table row as ranges of <see cref="Plain"/>, in order, empty ones included; for other blocks the one range of the
    /// words after the label.
    /// </summary>
    public IReadOnlyList<(int Start, int End)> Cells(string source)
    {
        if (Kind != BlockKind.Row)
        {
            return [(Body, Plain.Length)];
        }

        var cells = new List<(int, int)>();
        var from = 0;
        for (var i = 0; i < Plain.Length; i++)
        {
            if (Plain[i] != ' ')
            {
                continue;
            }

            var gap = source.AsSpan(Text.SourceOf(i), Math.Max(Text.SourceOf(Math.Min(i + 1, Plain.Length - 1)) - Text.SourceOf(i), 1));
            var tabs = gap.Count('\t');
            for (var tab = 0; tab < tabs; tab++)
            {
                cells.Add((Math.Min(from, i), i));
                from = i + 1;
            }
        }

        cells.Add((from, Plain.Length));
        return cells;
    }

    /// <summary>The first hit of any of the <paramref name="wanted"/> cues at or after <paramref name="from"/>; null when there is none.</summary>
    public CueHit? First(Cue wanted, int from = 0)
    {
        if (!Has(wanted))
        {
            return null;
        }

        foreach (var hit in Cues)
        {
            if (hit.Start >= from && hit.Is(wanted))
            {
                return hit;
            }
        }

        return null;
    }

    public bool Has(Cue wanted)
    {
        _ = Cues;
        return (kinds & wanted) != Cue.None;
    }

    /// <summary>False when no word of the block opens like any of the <paramref name="wanted"/>; true says nothing yet.</summary>
    internal bool MaySay(in WordOpenings wanted)
    {
        _ = Cues;
        return openings.MayHold(wanted);
    }

    /// <summary>False when no word of the block opens like the first of <paramref name="words"/>; true says nothing yet.</summary>
    internal bool MaySay(string words)
    {
        _ = Cues;
        return openings.MayHold(WordOpenings.First(words));
    }

    /// <summary>The <paramref name="words"/>, of which the first is given to its fourth letter at least, stand in the block, whatever their case.</summary>
    internal bool Says(string words) => MaySay(words) && Plain.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the words after the label begin with one of the <paramref name="wanted"/> cues, quotation marks aside.</summary>
    public bool Begins(Cue wanted)
    {
        var at = Body;
        while (at < Plain.Length && Plain[at] is '"' or '\'' or ' ' or '(')
        {
            at++;
        }

        return First(wanted, at) is { } hit && hit.Start == at;
    }
}
