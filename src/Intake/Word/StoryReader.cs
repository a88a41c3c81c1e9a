using System.Collections.Frozen;
using System.Xml;

namespace Folkmoot.Intake.Word;

/// <summary>
/// Walks one story of a Word file (its body, a header, its notes) in a single pass without recursion, and gathers its blocks.
/// This half is the walk and the structure; the other is what stands inside a paragraph.
/// </summary>
internal sealed partial class StoryReader(XmlReader reader, Styles styles, Numbering numbering)
{
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly FrozenDictionary<string, Action<StoryReader>> Opening = new Dictionary<string, Action<StoryReader>>
    {
        ["p"] = story => story.OpenParagraph(),
        ["pPr"] = story => story.ReadParagraphProperties(),
        ["r"] = story => story.OpenRun(),
        ["rPr"] = story => story.ReadRunProperties(),
        ["t"] = story => story.ReadText(),
        ["tab"] = story => story.Add('\t'),
        ["ptab"] = story => story.Add('\t'),
        ["br"] = story => story.Add('\n'),
        ["cr"] = story => story.Add('\n'),
        ["noBreakHyphen"] = story => story.Add('-'),
        ["sym"] = story => story.ReadSymbol(),
        ["fldChar"] = story => story.ReadFieldCharacter(),
        ["ins"] = story => story.OpenInsertion(),
        ["moveTo"] = story => story.OpenInsertion(),
        ["del"] = story => story.PassDeletion(),
        ["moveFrom"] = story => story.PassDeletion(),
        ["footnoteReference"] = story => story.CallNote(NoteKind.Footnote),
        ["endnoteReference"] = story => story.CallNote(NoteKind.Endnote),
        ["commentReference"] = story => story.NoteComment(),
        ["tbl"] = story => story.grids.Push(new Grid()),
        ["tblPr"] = story => story.reader.PassOver(),
        ["tr"] = story => story.OpenRow(),
        ["trPr"] = story => story.ReadRowProperties(),
        ["tc"] = story => story.flows.Push([]),
        ["tcPr"] = story => story.reader.PassOver(),
        ["sdtPr"] = story => story.reader.PassOver(),
        ["txbxContent"] = story => story.OpenTextBox(),
        ["sectPr"] = story => story.Section ??= Section.Read(story.reader),
        ["footnote"] = story => story.OpenNote(),
        ["endnote"] = story => story.OpenNote(),
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Action<StoryReader>> Closing = new Dictionary<string, Action<StoryReader>>
    {
        ["p"] = story => story.CloseParagraph(),
        ["ins"] = story => story.CloseInsertion(),
        ["moveTo"] = story => story.CloseInsertion(),
        ["tbl"] = story => story.CloseTable(),
        ["tc"] = story => story.CloseCell(),
        ["txbxContent"] = story => story.CloseTextBox(),
        ["footnote"] = story => story.CloseNote(),
        ["endnote"] = story => story.CloseNote(),
    }.ToFrozenDictionary();

    private readonly XmlReader reader = reader;
    private readonly Stack<List<Block>> flows = new();
    private readonly Stack<Grid> grids = new();
    private readonly Stack<bool> choices = new();
    private readonly Stack<string> openNotes = new();

    /// <summary>The first section of the story.</summary>
    public Section? Section { get; private set; }

    /// <summary>The notes of a notes part, by their id.</summary>
    public Dictionary<string, List<Block>> Notes { get; } = [];

    public List<Block> Read()
    {
        var story = new List<Block>();
        flows.Push(story);
        var vocabulary = reader.MoveToContent() == XmlNodeType.Element ? reader.NamespaceURI : "";
        if (!Markup.IsWord(vocabulary))
        {
            throw WordFault.NoDocument();
        }

        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Open(vocabulary);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                Close(reader.LocalName, vocabulary);
            }
        }

        CloseFlow();
        return story;
    }

    private void Open(string vocabulary)
    {
        if (reader.Depth > WordLimits.Depth)
        {
            throw WordFault.TooDeep();
        }

        var space = reader.NamespaceURI;
        if (ReferenceEquals(space, vocabulary))
        {
            var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
            if (Opening.TryGetValue(name, out var open))
            {
                open(this);
            }

            if (isEmpty)
            {
                Close(name, vocabulary);
            }
        }
        else if (space == Compatibility)
        {
            OpenAlternative();
        }
        else if (reader.LocalName == "t" && space == Math)
        {
            ReadText();
        }
    }

    private void Close(string name, string vocabulary)
    {
        if (!ReferenceEquals(reader.NamespaceURI, vocabulary))
        {
            if (name == "AlternateContent" && reader.NamespaceURI == Compatibility)
            {
                choices.TryPop(out _);
            }
        }
        else if (Closing.TryGetValue(name, out var close))
        {
            close(this);
        }
    }

    /// <summary>The same content is often given twice, for new and for old readers: only the first is taken.</summary>
    private void OpenAlternative()
    {
        if (reader.LocalName == "AlternateContent")
        {
            if (!reader.IsEmptyElement)
            {
                choices.Push(false);
            }
        }
        else if (choices.TryPop(out var chosen))
        {
            choices.Push(true);
            if (chosen)
            {
                reader.PassOver();
            }
        }
    }

    private void OpenRow()
    {
        if (grids.TryPeek(out var grid))
        {
            grid.Rows.Add([]);
        }
    }

    private void ReadRowProperties()
    {
        foreach (var name in reader.Inside())
        {
            if (name == "del" && grids.TryPeek(out var grid) && grid.Rows.Count > 0)
            {
                grid.Rows[^1] = new DeletedRow();
            }
        }
    }

    private void CloseCell()
    {
        CloseFlow();
        if (flows.Count > 1)
        {
            var cell = flows.Pop();
            if (grids.TryPeek(out var grid) && grid.Rows.Count > 0)
            {
                grid.Rows[^1].Add(cell);
            }
        }
    }

    private void CloseTable()
    {
        if (!grids.TryPop(out var grid))
        {
            return;
        }

        grid.Rows.RemoveAll(row => row is DeletedRow || row.Count == 0);
        if (grids.TryPeek(out var outer))
        {
            outer.HoldsGrid = true;
        }

        if (grid.IsLayout)
        {
            flows.Peek().AddRange(grid.Rows.SelectMany(row => row).SelectMany(cell => cell));
        }
        else
        {
            flows.Peek().Add(grid);
        }
    }

    private void OpenTextBox()
    {
        flows.Push([]);
        drafts.Push(null);
    }

    private void CloseTextBox()
    {
        CloseFlow();
        if (flows.Count < 2)
        {
            return;
        }

        var box = flows.Pop();
        drafts.TryPop(out _);
        if (Current is { } anchor)
        {
            anchor.After.AddRange(box);
        }
        else
        {
            flows.Peek().AddRange(box);
        }

        hidden = false;
    }

    private void OpenNote()
    {
        openNotes.Push(reader.Of("type") is null or "normal" ? reader.Of("id") ?? "" : "");
        flows.Push([]);
    }

    private void CloseNote()
    {
        CloseFlow();
        if (flows.Count > 1 && openNotes.TryPop(out var id))
        {
            Notes.TryAdd(id, flows.Pop());
        }
    }

    /// <summary>A row that a tracked change struck: its cells are read, because the walk passes them, and then dropped.</summary>
    private sealed class DeletedRow : List<List<Block>>;
}
