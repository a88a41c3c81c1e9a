using AngleSharp.Dom;

namespace Folkmoot.Intake.Html;

/// <summary>Tells a table that holds rows of facts from one that only lays a page out.</summary>
internal sealed class TableShape
{
    private const int LongCell = 1_500;
    private const int ManyBlocks = 4;

    private int _columns;
    private int _mostColumns;
    private int _cells;
    private int _foldedCells;
    private int _blocks;
    private int _letters;
    private bool _hasHeader;
    private bool _isLayout;
    private bool _apart;

    private TableShape()
    {
    }

    public static bool IsOfFacts(IElement table, CancellationToken cancel)
    {
        if (table.GetAttribute("role") is "presentation" or "none")
        {
            return false;
        }

        var shape = new TableShape();
        PageWalk.Run(table, node => node == table || shape.Enter(node), shape.Leave, cancel);
        return !shape._isLayout && shape._mostColumns > 1 && (shape._hasHeader || shape._foldedCells * 10 <= shape._cells);
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            Count(text.Data);
            return false;
        }

        if (_isLayout || node is not IElement element || Elements.IsWordless(element.LocalName))
        {
            return false;
        }

        _apart |= Elements.IsBlock(element.LocalName);
        switch (element.LocalName)
        {
            case "tr":
                _columns = 0;
                break;
            case "td" or "th":
                _mostColumns = Math.Max(_mostColumns, ++_columns);
                (_blocks, _letters) = (0, 0);
                _hasHeader |= element.LocalName == "th" && !ModernGov.IsFurniture(element);
                _isLayout |= Classes.Has(element, "mgItemNumberCell");
                break;
            case "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _isLayout = true;
                break;
        }

        return !_isLayout;
    }

    private void Count(string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return;
        }

        _blocks += _apart || _blocks == 0 ? 1 : 0;
        _apart = false;
        _letters += words.Length;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
        {
            return;
        }

        _apart |= Elements.IsBlock(element.LocalName);
        if (element.LocalName is not ("td" or "th") || _blocks == 0)
        {
            return;
        }

        _cells++;
        _foldedCells += _blocks > 1 ? 1 : 0;
        _isLayout |= _blocks > 1 && (_letters > LongCell || (_blocks >= ManyBlocks && !_hasHeader));
    }
}
