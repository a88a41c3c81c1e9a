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
public sealed record TableRow(int Start, int End, IReadOnlyList<IReadOnlyList<TextPiece>> Cells)
{
    public string Anchor => $"w-{Start}-{End}";

    /// <summary>A row of two cells is a label and what it labels.</summary>
    public bool HasLabel => Cells.Count == 2;
}

/// <summary>Words that look alike.</summary>
/// <param name="Text">Exactly as in the text.</param>
/// <param name="Marked">They are the words that were asked for.</param>
/// <param name="OpensMarked">The first of them.</param>
/// <param name="IsNotice">Folkmoot's words in the place of words that are withheld.</param>
public sealed record TextPiece(string Text, bool Marked, bool OpensMarked, bool IsNotice);

/// <summary>Cuts a paper's public text into blocks to show.</summary>
internal sealed class PaperBlocks
{
    private readonly PaperRecord _paper;
    private readonly IReadOnlyList<Stretch> _marked;
    private readonly Dictionary<int, LayoutPart> _lineMarks;
    private readonly List<PaperBlock> _blocks = [];

    private PaperBlocks(PaperRecord paper, IReadOnlyList<Stretch> marked)
    {
        (_paper, _marked) = (paper, marked);

        // A line may carry several marks; that it is a heading or a row says more than that it is bold.
        _lineMarks = paper.Layout.Where(mark => mark.Kind is "heading" or "row" or "furniture").GroupBy(mark => LineStart(mark.Start))
            .ToDictionary(group => group.Key, group => group.First());
    }

    public static IReadOnlyList<PaperBlock> Of(PaperRecord paper, IReadOnlyList<Stretch> marked)
    {
        var blocks = new PaperBlocks(paper, marked);
        foreach (var (start, end) in Lines(paper.Text))
        {
            blocks.AddLine(start, end);
        }

        return blocks._blocks;
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
                _blocks.Add(Worded(BlockKind.Heading, start, end) with { Level = Math.Clamp(heading.Level + 1, 2, 6) });
                break;
            case { Kind: "furniture" }:
                _blocks.Add(Worded(BlockKind.Furniture, start, end));
                break;
            default:
                AddText(start, end);
                break;
        }
    }

    private void AddRow(int start, int end)
    {
        var cells = new List<IReadOnlyList<TextPiece>>();
        for (var at = start; at <= end;)
        {
            var tab = _paper.Text.IndexOf('\t', at, end - at);
            var stop = tab < 0 ? end : tab;
            cells.Add(Pieces(at, stop));
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
            _blocks[^1] = Worded(BlockKind.Paragraph, _blocks[^1].Start, end);
            return;
        }

        _blocks.Add(Worded(BlockKind.Paragraph, start, end));
    }

    private bool OpensNew(int start, int end)
    {
        var line = _paper.Text.AsSpan(start, end - start).TrimStart();
        var label = line.IndexOf(' ');
        return line[0] is '•' or '-' or '–' or '*' or '[' || (label is > 0 and <= 7 && line[label - 1] is ')' or '.' && line[..label].IndexOfAnyExceptInRange('!', 'z') < 0);
    }

    private PaperBlock Worded(BlockKind kind, int start, int end) => new(kind, start, end) { Pieces = Pieces(start, end) };

    private List<TextPiece> Pieces(int start, int end)
    {
        var notices = _paper.Withheld.Where(notice => notice.Start < end && start < notice.End).ToList();
        var marked = _marked.Where(stretch => stretch.Start < end && start < stretch.End).ToList();
        int[] cuts =
        [
            .. notices.SelectMany(notice => new[] { notice.Start, notice.End }).Concat(marked.SelectMany(stretch => new[] { stretch.Start, stretch.End }))
                .Where(cut => start < cut && cut < end).Append(start).Append(end).Distinct().Order(),
        ];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new TextPiece(
            _paper.Text[from..to],
            marked.Exists(stretch => stretch.Start <= from && to <= stretch.End),
            _marked is [var first, ..] && from == Math.Max(first.Start, start) && first.Start >= start,
            notices.Exists(notice => notice.Start <= from && to <= notice.End)))];
    }
}
