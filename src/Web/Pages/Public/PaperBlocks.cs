using Folkmoot.Civic.Publication.Records;

namespace Folkmoot.Web.Pages.Public;

/// <summary>A paragraph, heading, table or notice of a paper's public text, in the order of the text, with every character in its place.</summary>
public sealed record PaperBlock(BlockKind Kind, int Start, int End)
{
    public int Level { get; init; }

    /// <summary>The words, cut where marking begins or ends; for all but tables.</summary>
    public IReadOnlyList<TextPiece> Pieces { get; init; } = [];

    /// <summary>Rows of cells, for a table.</summary>
    public IReadOnlyList<TableRow> Rows { get; init; } = [];

    /// <summary>What was confirmed in words that begin here.</summary>
    public IReadOnlyList<MarginNote> Notes { get; init; } = [];

    /// <summary>It opens with a printed label ("2.1", "(b)", "•"), behind which its lines hang.</summary>
    public bool HasLabel => Pieces is [{ IsLabel: true }, ..];

    /// <summary>What an address names it by.</summary>
    public string Anchor => $"w-{Start}-{End}";
}

public enum BlockKind
{
    Paragraph,
    Heading,
    Table,
    Furniture,
}

/// <summary>One row of a table.</summary>
public sealed record TableRow(int Start, int End, IReadOnlyList<TableCell> Cells)
{
    public string Anchor => $"w-{Start}-{End}";

    /// <summary>A row of two cells is a label and what it labels.</summary>
    public bool HasLabel => Cells.Count == 2;
}

/// <summary>One cell of a row, and where its words begin.</summary>
public sealed record TableCell(int Start, IReadOnlyList<TextPiece> Pieces);

/// <summary>Words that look alike.</summary>
/// <param name="Text">Exactly as in the text.</param>
/// <param name="Marked">They are the words that were asked for.</param>
/// <param name="OpensMarked">The first of them.</param>
/// <param name="IsNotice">Folkmoot's words in the place of words that are withheld.</param>
public sealed record TextPiece(string Text, bool Marked, bool OpensMarked, bool IsNotice)
{
    /// <summary>Something that was confirmed rests on them.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>They are the label of their paragraph, as printed.</summary>
    public bool IsLabel { get; init; }
}

/// <summary>Cuts a paper's public text into blocks to show, each with what was confirmed in it.</summary>
internal sealed class PaperBlocks
{
    private readonly PaperRecord _paper;
    private readonly IReadOnlyList<Stretch> _marked;
    private readonly List<Stretch> _confirmed;
    private readonly Queue<MarginNote> _notes;
    private readonly Dictionary<int, LayoutPart> _lineMarks;
    private readonly List<PaperBlock> _blocks = [];

    private PaperBlocks(PaperRecord paper, IReadOnlyList<Stretch> marked, IReadOnlyList<MarginNote> notes)
    {
        (_paper, _marked) = (paper, marked);
        _notes = new Queue<MarginNote>(notes);
        _confirmed = Together(notes.Where(note => !note.IsHeading).SelectMany(note => note.Stretches));

        // A line may carry several marks; that it is a heading or a row says more than that it is bold.
        _lineMarks = paper.Layout.Where(mark => mark.Kind is "heading" or "row" or "furniture").GroupBy(mark => LineStart(mark.Start))
            .ToDictionary(line => line.Key, line => line.OrderBy(mark => mark.Kind == "furniture" ? 0 : 1).First());
    }

    public static IReadOnlyList<PaperBlock> Of(PaperRecord paper, IReadOnlyList<Stretch> marked, IReadOnlyList<MarginNote> notes)
    {
        var blocks = new PaperBlocks(paper, marked, notes);
        foreach (var (start, end) in Lines(paper.Text))
        {
            blocks.AddLine(start, end);
        }

        return blocks.Finished();
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            yield return (start, end);
            start = end + 1;
        }
    }

    // Stretches that touch or overlap become one.
    private static List<Stretch> Together(IEnumerable<Stretch> stretches)
    {
        var together = new List<Stretch>();
        foreach (var stretch in stretches.OrderBy(stretch => stretch.Start))
        {
            if (together is [.., var last] && stretch.Start <= last.End)
            {
                together[^1] = last with { End = Math.Max(last.End, stretch.End) };
                continue;
            }

            together.Add(stretch);
        }

        return together;
    }

    private int LineStart(int position) => position == 0 ? 0 : _paper.Text.LastIndexOf('\n', position - 1) + 1;

    private void AddLine(int start, int end)
    {
        if (_paper.Text.AsSpan(start, end - start).IsWhiteSpace())
        {
            return;
        }

        switch (_lineMarks.GetValueOrDefault(start))
        {
            case { Kind: "row" }:
                AddRow(start, end);
                break;
            case { Kind: "heading" } heading:
                _blocks.Add(new PaperBlock(BlockKind.Heading, start, end) { Level = heading.Level });
                break;
            case { Kind: "furniture" }:
                _blocks.Add(new PaperBlock(BlockKind.Furniture, start, end));
                break;
            default:
                AddText(start, end);
                break;
        }
    }

    private void AddRow(int start, int end)
    {
        var cells = new List<TableCell>();
        for (var at = start; at <= end;)
        {
            var tab = _paper.Text.IndexOf('\t', at, end - at);
            var stop = tab < 0 ? end : tab;
            cells.Add(new TableCell(at, Pieces(at, stop, at)));
            at = stop + 1;
        }

        var row = new TableRow(start, end, cells);
        if (_blocks is [.., { Kind: BlockKind.Table } table])
        {
            _blocks[^1] = table with { End = end, Rows = [.. table.Rows, row] };
            return;
        }

        _blocks.Add(new PaperBlock(BlockKind.Table, start, end) { Rows = [row] });
    }

    // Where lines may be parts of one paragraph, a line goes on with the paragraph above unless a blank line parts them or it opens with a label.
    private void AddText(int start, int end)
    {
        var goesOn = !_paper.LinesAreParagraphs && _blocks is [.., { Kind: BlockKind.Paragraph } above] && above.End == start - 1 && !OpensNew(start, end);
        if (goesOn)
        {
            _blocks[^1] = _blocks[^1] with { End = end };
            return;
        }

        _blocks.Add(new PaperBlock(BlockKind.Paragraph, start, end));
    }

    private bool OpensNew(int start, int end) => LabelEnd(start, end) > start || _paper.Text.AsSpan(start, end - start).TrimStart()[0] is '[' or '•' or '-' or '–' or '*';

    // The end of the label that a line opens with and of the space behind it, or its start when it opens with none.
    private int LabelEnd(int start, int end)
    {
        var line = _paper.Text.AsSpan(start, end - start);
        var indent = line.Length - line.TrimStart().Length;
        var label = PrintedLabel.LengthOf(line[indent..]);
        return label == 0 ? start : end - line[(indent + label)..].TrimStart().Length;
    }

    private List<PaperBlock> Finished()
    {
        var level = 1;
        for (var i = 0; i < _blocks.Count; i++)
        {
            var block = _blocks[i] with { Notes = [.. NotesUpTo(_blocks[i].End)] };
            block = AsHeading(block);
            if (block.Kind == BlockKind.Heading)
            {
                // Papers jump from a title to a heading of the fifth size: for who listens, no level is left out.
                level = Math.Clamp(block.Level + 1, 2, Math.Min(level + 1, 6));
                block = block with { Level = level };
            }

            _blocks[i] = block.Kind == BlockKind.Table ? block : block with { Pieces = Pieces(block.Start, block.End, block.Kind == BlockKind.Paragraph ? LabelEnd(block.Start, block.End) : block.Start) };
        }

        return _blocks;
    }

    private IEnumerable<MarginNote> NotesUpTo(int end)
    {
        while (_notes.TryPeek(out var next) && next.Stretches[0].Start < end)
        {
            yield return _notes.Dequeue();
        }
    }

    // What an officer confirmed as the title of an item is a heading, also where the file did not say so.
    private PaperBlock AsHeading(PaperBlock block) =>
        block.Kind == BlockKind.Paragraph && block.Notes.FirstOrDefault(note => note.IsHeading) is { Record.Content: ItemRecord item } title
        && _paper.Text.AsSpan(title.Stretches[0].End..block.End).IsWhiteSpace()
            ? block with { Kind = BlockKind.Heading, Level = item.Level }
            : block;

    private List<TextPiece> Pieces(int start, int end, int labelEnd)
    {
        var notices = _paper.Withheld.Where(notice => notice.Start < end && start < notice.End).ToList();
        var marked = _marked.Where(stretch => stretch.Start < end && start < stretch.End).ToList();
        var confirmed = Confirmed(start, end).ToList();
        int[] cuts =
        [
            // Marked words are one mark, whatever rests on some of them.
            .. confirmed.SelectMany(stretch => new[] { stretch.Start, stretch.End }).Append(labelEnd).Where(cut => !marked.Exists(stretch => stretch.Start < cut && cut < stretch.End))
                .Concat(notices.SelectMany(notice => new[] { notice.Start, notice.End })).Concat(marked.SelectMany(stretch => new[] { stretch.Start, stretch.End }))
                .Where(cut => start < cut && cut < end).Append(start).Append(end).Distinct().Order(),
        ];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new TextPiece(
            _paper.Text[from..to],
            marked.Exists(stretch => stretch.Start <= from && to <= stretch.End),
            _marked is [var first, ..] && from == Math.Max(first.Start, start) && first.Start >= start,
            notices.Exists(notice => notice.Start <= from && to <= notice.End))
        {
            IsConfirmed = confirmed.Exists(stretch => stretch.Start <= from && to <= stretch.End),
            IsLabel = to <= labelEnd,
        })];
    }

    // They lie apart and in order.
    private IEnumerable<Stretch> Confirmed(int start, int end)
    {
        var (low, high) = (0, _confirmed.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _confirmed[middle].End > start ? (low, middle) : (middle + 1, high);
        }

        return _confirmed.Skip(low).TakeWhile(stretch => stretch.Start < end);
    }
}
