namespace Folkmoot.Intake.Html;

/// <summary>Gathers words into lines and lines into blocks, as a reader of the page's elements tells it to.</summary>
internal sealed class BlockWriter
{
    private readonly List<Block> _blocks = [];
    private readonly LineBuilder _line = new();
    private (string Text, int Depth) _label = ("", 0);
    private (int Length, int Depth) _printed;
    private bool _tight;

    public IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Level of the heading that the words belong to; 0 outside headings.</summary>
    public int Heading { get; set; }

    /// <summary>Whether the words open a section.</summary>
    public bool InSection { get; set; }

    /// <summary>Whether the words belong to a row of facts, in which nothing ends the line.</summary>
    public bool InRow { get; set; }

    public void Print(string words, bool bold)
    {
        if (!_line.HasWords && !string.IsNullOrWhiteSpace(words))
        {
            PrintLabel();
        }

        _line.Append(words, bold);
    }

    /// <summary>Prints words whose spaces and line ends are meant.</summary>
    public void PrintPreserved(string words, bool bold)
    {
        if (InRow || Heading > 0)
        {
            Print(words, bold);
            return;
        }

        var isFirst = true;
        foreach (var line in words.AsSpan().EnumerateLines())
        {
            if (!isFirst)
            {
                BreakLine();
            }

            _line.AppendPreserved(line, bold);
            isFirst = false;
        }
    }

    /// <summary>Sets the label that the next words are to have before them. Within a row it is printed at once.</summary>
    /// <param name="label">As printed; empty for none.</param>
    /// <param name="depth">How many lists deep its numbering stands; 0 where no numbering made it.</param>
    public void SetLabel(string label, int depth)
    {
        if (!InRow)
        {
            _label = (label, depth);
        }
        else if (label.Length > 0)
        {
            _line.AppendLabel(label);
        }
    }

    /// <summary>A label whose words stand in a list or table of their own gets a line to itself.</summary>
    public void PrintLoneLabel()
    {
        if (_label.Text.Length == 0 || InRow)
        {
            return;
        }

        _blocks.Add(new Block(_label.Text, BlockKind.Paragraph) { LabelLength = _label.Text.Length, LabelDepth = _label.Depth });
        _label = ("", 0);
    }

    /// <summary>Makes the last block the label of what follows, where it is the only one since <paramref name="count"/> and looks like one.</summary>
    public void MakeLabel(int count)
    {
        if (_blocks.Count == count + 1 && PrintedLabel.Is(_blocks[^1].Text))
        {
            _label = (_blocks[^1].Text, 0);
            _blocks.RemoveAt(count);
        }
    }

    public void Space() => _line.Space();

    public void Tab() => _line.Tab();

    /// <summary>The site cut the words off here.</summary>
    public void Cut() => _line.IsCut = true;

    public void BreakLine()
    {
        if (InRow || Heading > 0)
        {
            _line.Space();
            return;
        }

        var hadWords = _line.HasWords;
        EndLine();
        _tight = hadWords;
    }

    public void EndBlock()
    {
        if (InRow)
        {
            _line.Space();
            return;
        }

        EndLine();
        _tight = false;
    }

    /// <summary>Ends a row of facts; true where it had words.</summary>
    public bool EndRow(bool isTight)
    {
        var (hadWords, isCut) = (_line.HasWords, _line.IsCut);
        var text = _line.Take();
        if (hadWords)
        {
            _blocks.Add(new Block(text, BlockKind.Row) { IsTight = isTight, IsCut = isCut });
        }

        return hadWords;
    }

    private void PrintLabel()
    {
        if (_label.Text.Length > 0)
        {
            _printed = (_label.Text.Length, _label.Depth);
            _line.AppendLabel(_label.Text);
            _label = ("", 0);
        }
    }

    private void EndLine()
    {
        var (hadWords, isBold, isCut) = (_line.HasWords, _line.IsBold, _line.IsCut);
        var text = _line.Take();
        if (!hadWords)
        {
            return;
        }

        _blocks.Add(new Block(text, Heading > 0 ? BlockKind.Heading : BlockKind.Paragraph)
        {
            Level = Heading,
            IsBold = isBold,
            IsSection = InSection,
            IsTight = _tight,
            IsCut = isCut,
            LabelLength = _printed.Length,
            LabelDepth = _printed.Depth,
        });
        _printed = (0, 0);
    }
}
