using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>Reads a part of a page into blocks, in printed order.</summary>
internal sealed class BlockReader
{
    private readonly Furniture _furniture;
    private readonly CancellationToken _cancel;
    private readonly BlockWriter _writer = new();
    private readonly Stack<ListNumbering> _lists = new();
    private readonly Stack<OpenTable> _tables = new();
    private int _bold;
    private int _preserved;

    private BlockReader(Furniture furniture, CancellationToken cancel)
    {
        _furniture = furniture;
        _cancel = cancel;
    }

    public static IReadOnlyList<Block> Read(INode root, Furniture furniture, CancellationToken cancel)
    {
        var reader = new BlockReader(furniture, cancel);
        PageWalk.Run(root, node => reader.Enter(node, root), reader.Leave, cancel);
        reader._writer.EndBlock();
        return reader._writer.Blocks;
    }

    private bool Enter(INode node, INode root)
    {
        switch (node)
        {
            case IText text when _preserved > 0:
                _writer.PrintPreserved(text.Data, _bold > 0);
                return false;
            case IText text:
                _writer.Print(text.Data, _bold > 0);
                return false;
            case IElement element when ModernGov.IsCut(element):
                _writer.Cut();
                return false;
            case IElement element when Styles.IsWordGap(element) && element.FirstElementChild is null && string.IsNullOrWhiteSpace(element.TextContent):
                _writer.Space();
                return false;
            case IElement element when node == root || !_furniture.Has(element):
                Open(element);
                return true;
            default:
                return false;
        }
    }

    private void Open(IElement element)
    {
        _bold += Styles.IsBold(element) ? 1 : 0;
        if (element.LocalName == "br")
        {
            _writer.BreakLine();
        }

        if (!Elements.IsBlock(element.LocalName))
        {
            return;
        }

        _writer.EndBlock();
        var level = HeadingLevel(element);
        _writer.Heading = level > 0 ? level : _writer.Heading;
        _writer.InSection |= ModernGov.IsSection(element);
        OpenStructure(element);
    }

    private void OpenStructure(IElement element)
    {
        switch (element.LocalName)
        {
            case "ul" or "ol" or "dir" or "menu":
                _writer.PrintLoneLabel();
                _lists.Push(new ListNumbering(element, _lists.Count + 1));
                break;
            case "li" when _lists.TryPeek(out var list):
                _writer.SetLabel(list.LabelOf(element), list.IsNumbered ? list.Depth : 0);
                break;
            case "pre":
                _preserved++;
                break;
            case "table":
                _writer.PrintLoneLabel();
                _tables.Push(new OpenTable(TableShape.IsOfFacts(element, _cancel)));
                break;
            case "tr" when _tables.TryPeek(out var table):
                table.Column = 0;
                _writer.InRow = table.IsOfFacts;
                break;
            case "td" or "th" when _tables.TryPeek(out var table):
                OpenCell(table);
                break;
        }
    }

    private void OpenCell(OpenTable table)
    {
        if (table.IsOfFacts && table.Column > 0)
        {
            _writer.Tab();
        }

        table.Column++;
        table.BlocksBefore = _writer.Blocks.Count;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        if (Elements.IsBlock(element.LocalName))
        {
            _writer.EndBlock();
            _writer.Heading = HeadingLevel(element) > 0 ? 0 : _writer.Heading;
            _writer.InSection &= !ModernGov.IsSection(element);
            CloseStructure(element);
        }

        _bold -= Styles.IsBold(element) ? 1 : 0;
    }

    private void CloseStructure(IElement element)
    {
        switch (element.LocalName)
        {
            case "ul" or "ol" or "dir" or "menu":
                _lists.Pop();
                break;
            case "li" when !_writer.InRow:
                _writer.SetLabel("", 0);
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
                // A cell that holds only a number or letter labels what the next cell says.
                _writer.MakeLabel(table.BlocksBefore);
                break;
        }
    }

    private void CloseRow(OpenTable table)
    {
        _writer.InRow = false;
        if (!table.IsOfFacts)
        {
            _writer.PrintLoneLabel();
        }
        else if (_writer.EndRow(isTight: table.Rows > 0))
        {
            table.Rows++;
        }
    }

    private static int HeadingLevel(IElement element) =>
        ModernGov.IsSection(element) ? 0
        : ModernGov.HeadingLevel(element) is > 0 and var level ? level
        : Elements.HeadingLevel(element.LocalName);

    /// <summary>A table whose cells are being read.</summary>
    private sealed class OpenTable(bool isOfFacts)
    {
        public bool IsOfFacts { get; } = isOfFacts;

        public int Rows { get; set; }

        public int Column { get; set; }

        public int BlocksBefore { get; set; }
    }
}
