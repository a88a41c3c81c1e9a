using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>Reads a part of a page into blocks, in printed order.</summary>
internal sealed class BlockReader(Furniture furniture, CancellationToken cancel)
{
    private readonly List<Block> _blocks = [];
    private readonly LineBuilder _line = new();
    private readonly Stack<ListNumbering> _lists = new();
    private readonly Stack<OpenTable> _tables = new();
    private (string Text, int Depth) _label = ("", 0);
    private int _bold;
    private int _preserved;
    private int _heading;
    private bool _section;
    private bool _tight;
    private int _labelLength;
    private int _labelDepth;

    public static List<Block> Read(INode root, Furniture furniture, CancellationToken cancel)
    {
        var reader = new BlockReader(furniture, cancel);
        PageWalk.Run(root, node => reader.Enter(node, root), reader.Leave, cancel);
        reader.EndBlock();
        return reader._blocks;
    }

    /// <summary>Inside a row of facts nothing ends a line.</summary>
    private bool InRow => _tables.TryPeek(out var table) && table.IsOfFacts && table.InRow;

    private bool Enter(INode node, INode root)
    {
        if (node is IText text)
        {
            Print(text.Data);
            return false;
        }

        if (node is not IElement element)
        {
            return false;
        }

        if (ModernGov.IsCut(element))
        {
            _line.IsCut = true;
            return false;
        }

        if (node != root && furniture.Has(element))
        {
            return false;
        }

        if (Styles.IsWordGap(element) && string.IsNullOrWhiteSpace(Words(element)))
        {
            _line.Space();
            return false;
        }

        Open(element);
        return true;
    }

    private void Open(IElement element)
    {
        _bold += Styles.IsBold(element) ? 1 : 0;
        if (element.LocalName == "br")
        {
            BreakLine();
        }

        if (!Elements.IsBlock(element.LocalName))
        {
            return;
        }

        EndBlock();
        var level = HeadingLevel(element);
        _heading = level > 0 ? level : _heading;
        _section |= ModernGov.IsSection(element);
        OpenStructure(element);
    }

    private void OpenStructure(IElement element)
    {
        switch (element.LocalName)
        {
            case "ul" or "ol" or "dir" or "menu":
                PrintLoneLabel();
                _lists.Push(new ListNumbering(element, _lists.Count + 1));
                break;
            case "li":
                OpenItem(element);
                break;
            case "pre":
                _preserved++;
                break;
            case "table":
                PrintLoneLabel();
                _tables.Push(new OpenTable(TableShape.IsOfFacts(element, cancel)));
                break;
            case "tr" when _tables.TryPeek(out var table):
                (table.Column, table.InRow) = (0, true);
                break;
            case "td" or "th" when _tables.TryPeek(out var table):
                OpenCell(table);
                break;
        }
    }

    private void OpenItem(IElement item)
    {
        if (!_lists.TryPeek(out var list))
        {
            return;
        }

        var label = list.LabelOf(item);
        if (InRow)
        {
            _line.AppendLabel(label);
        }
        else
        {
            _label = (label, list.IsNumbered ? list.Depth : 0);
        }
    }

    private void OpenCell(OpenTable table)
    {
        if (table.IsOfFacts && table.Column > 0)
        {
            _line.Tab();
        }

        table.Column++;
        table.BlocksBefore = _blocks.Count;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        if (Elements.IsBlock(element.LocalName))
        {
            EndBlock();
            CloseStructure(element);
        }

        _bold -= Styles.IsBold(element) ? 1 : 0;
    }

    private void CloseStructure(IElement element)
    {
        _heading = HeadingLevel(element) > 0 ? 0 : _heading;
        _section &= !ModernGov.IsSection(element);
        switch (element.LocalName)
        {
            case "ul" or "ol" or "dir" or "menu":
                _lists.Pop();
                break;
            case "li":
                _label = ("", 0);
                break;
            case "pre":
                _preserved--;
                break;
            case "table":
                _tables.Pop();
                break;
            case "tr" when _tables.TryPeek(out var table):
                CloseRow(table);
                break;
            case "td" or "th" when _tables.TryPeek(out var table) && !table.IsOfFacts:
                CloseCell(table);
                break;
        }
    }

    private void CloseRow(OpenTable table)
    {
        table.InRow = false;
        if (!table.IsOfFacts)
        {
            PrintLoneLabel();
            return;
        }

        if (_line.HasWords)
        {
            var isCut = _line.IsCut;
            _blocks.Add(new Block(_line.Take(), BlockKind.Row) { IsTight = table.Rows++ > 0, IsCut = isCut });
        }

        _line.Take();
    }

    /// <summary>A cell that holds only a number or letter labels what the next cell says.</summary>
    private void CloseCell(OpenTable table)
    {
        if (_blocks.Count != table.BlocksBefore + 1 || !PrintedLabel.Is(_blocks[^1].Text))
        {
            return;
        }

        _label = (_blocks[^1].Text, 0);
        _blocks.RemoveAt(_blocks.Count - 1);
    }

    private static int HeadingLevel(IElement element) =>
        ModernGov.IsSection(element) ? 0
        : ModernGov.HeadingLevel(element) is > 0 and var level ? level
        : Elements.HeadingLevel(element.LocalName);

    private void Print(string words)
    {
        if (_preserved == 0 || InRow || _heading > 0)
        {
            if (!string.IsNullOrWhiteSpace(words) && !_line.HasWords)
            {
                PrintLabel();
            }

            _line.Append(words, _bold > 0);
            return;
        }

        foreach (var line in words.AsSpan().EnumerateLines())
        {
            if (_line.Length > 0)
            {
                BreakLine();
            }

            _line.AppendPreserved(line, _bold > 0);
        }
    }

    private void PrintLabel()
    {
        if (_label.Text.Length == 0)
        {
            return;
        }

        (_labelLength, _labelDepth) = (_label.Text.Length, _label.Depth);
        _line.AppendLabel(_label.Text);
        _label = ("", 0);
    }

    /// <summary>A label whose words are yet to come, in a list or table of its own, stands on a line by itself.</summary>
    private void PrintLoneLabel()
    {
        if (_label.Text.Length == 0 || InRow)
        {
            return;
        }

        _blocks.Add(new Block(_label.Text, BlockKind.Paragraph) { LabelLength = _label.Text.Length, LabelDepth = _label.Depth });
        _label = ("", 0);
    }

    private void BreakLine()
    {
        if (InRow || _heading > 0)
        {
            _line.Space();
            return;
        }

        var hadWords = _line.HasWords;
        EndLine();
        _tight = hadWords;
    }

    private void EndBlock()
    {
        if (InRow)
        {
            _line.Space();
            return;
        }

        EndLine();
        _tight = false;
    }

    private void EndLine()
    {
        if (!_line.HasWords)
        {
            _line.Take();
            return;
        }

        var (isBold, isCut) = (_line.IsBold, _line.IsCut);
        _blocks.Add(new Block(_line.Take(), _heading > 0 ? BlockKind.Heading : BlockKind.Paragraph)
        {
            Level = _heading,
            IsBold = isBold,
            IsSection = _section,
            IsTight = _tight,
            IsCut = isCut,
            LabelLength = _labelLength,
            LabelDepth = _labelDepth,
        });
        (_labelLength, _labelDepth) = (0, 0);
    }

    private static string Words(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is not IText)
            {
                return "?";
            }
        }

        return string.Concat(element.ChildNodes.Select(static child => child.NodeValue));
    }

    /// <summary>A table whose cells are being read.</summary>
    private sealed class OpenTable(bool isOfFacts)
    {
        public bool IsOfFacts { get; } = isOfFacts;

        public bool InRow { get; set; }

        public int Rows { get; set; }

        public int Column { get; set; }

        public int BlocksBefore { get; set; }
    }
}
