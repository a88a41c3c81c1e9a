using System.Globalization;
using System.Xml;

namespace Folkmoot.Intake.Word;

internal sealed partial class StoryReader
{
    private readonly Stack<Draft?> drafts = new();
    private readonly Stack<bool> fields = new();
    private readonly char[] buffer = new char[4096];
    private readonly int[] noteCounts = new int[2];
    private Draft? carried;
    private int carriedIn;
    private int instructing;
    private bool bold;
    private bool hidden;

    private Draft? Current => drafts.TryPeek(out var draft) ? draft : null;

    private void OpenParagraph()
    {
        var draft = new Draft { Properties = ParagraphProperties.Of(styles) };
        if (carried is not null && carriedIn == flows.Count)
        {
            draft.Continue(carried);
            carried = null;
        }

        drafts.Push(draft);
    }

    private void ReadParagraphProperties()
    {
        var properties = ParagraphProperties.Read(reader, styles);
        Section ??= properties.Section;
        if (Current is { } draft)
        {
            draft.Properties = properties;
        }
    }

    private void CloseParagraph()
    {
        if (!drafts.TryPop(out var draft) || draft is null)
        {
            return;
        }

        if (instructing > 0)
        {
            // A field's instruction that never ends must not swallow the rest of the paper.
            fields.Clear();
            instructing = 0;
        }

        if (draft.Properties.MarkDeleted)
        {
            draft.EndInsertion();
            draft.WordsDeleted = true;
            (carried, carriedIn) = (draft, flows.Count);
            return;
        }

        Finish(draft);
    }

    private void CloseFlow()
    {
        if (carried is not null && carriedIn == flows.Count)
        {
            Finish(carried);
            carried = null;
        }
    }

    private void Finish(Draft draft)
    {
        var properties = draft.Properties;
        var (label, depth) = ("", 0);
        if (properties.Style.ListId is { } list)
        {
            depth = properties.Style.ListLevel ?? numbering.LevelOfStyle(list, properties.StyleId) ?? 0;
            label = numbering.Next(list, depth);
        }

        flows.Peek().Add(draft.Finish(label, label.Length == 0 ? 0 : depth + 1));
        flows.Peek().AddRange(draft.After);
    }

    private void OpenRun()
    {
        var style = Current?.Properties.Style;
        bold = style?.Bold ?? false;
        hidden = style?.Hidden ?? false;
    }

    private void ReadRunProperties()
    {
        bool? ownBold = null;
        bool? ownHidden = null;
        foreach (var name in reader.Inside())
        {
            switch (name)
            {
                case "rStyle":
                    var style = styles.Get(reader.Value());
                    bold = style?.Bold ?? bold;
                    hidden = style?.Hidden ?? hidden;
                    break;
                case "b":
                    ownBold = reader.IsOn();
                    break;
                case "vanish":
                    ownHidden = reader.IsOn();
                    break;
                case "rPrChange":
                    reader.PassOver();
                    break;
                default:
                    break;
            }
        }

        bold = ownBold ?? bold;
        hidden = ownHidden ?? hidden;
    }

    private void ReadText()
    {
        if (reader.IsEmptyElement)
        {
            return;
        }

        while (reader.Read() && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                int count;
                while ((count = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
                {
                    Add(buffer.AsSpan(0, count));
                }
            }
        }
    }

    private void Add(ReadOnlySpan<char> words)
    {
        if (Current is not { } draft || instructing > 0)
        {
            return;
        }

        if (hidden)
        {
            draft.WordsHidden |= !words.IsWhiteSpace();
            return;
        }

        draft.Add(words, bold);
    }

    private void Add(char letter)
    {
        if (Current is { } draft && instructing == 0 && !hidden)
        {
            draft.Add(letter);
        }
    }

    private void ReadSymbol()
    {
        if (int.TryParse(reader.Of("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0 and <= char.MaxValue)
        {
            var letter = (char)code;
            Add(Glyph.IsPrivate(letter) ? Glyph.Of(letter) : letter);
        }
    }

    private void ReadFieldCharacter()
    {
        switch (reader.Of("fldCharType"))
        {
            case "begin":
                fields.Push(true);
                instructing++;
                break;
            case "separate" when fields.TryPop(out var instruction):
                fields.Push(false);
                instructing -= instruction ? 1 : 0;
                break;
            case "end" when fields.TryPop(out var instruction):
                instructing -= instruction ? 1 : 0;
                break;
            default:
                break;
        }
    }

    private void OpenInsertion() => Current?.BeginInsertion();

    private void CloseInsertion() => Current?.EndInsertion();

    private void PassDeletion()
    {
        if (reader.PassOver() && (Current ?? carried) is { } draft)
        {
            draft.WordsDeleted = true;
        }
    }

    private void NoteComment()
    {
        if (Current is { } draft)
        {
            draft.Commented = true;
        }
    }

    private void CallNote(NoteKind kind)
    {
        if (Current is { } draft && reader.Of("id") is { } id)
        {
            draft.Call(new NoteCall(kind, id, NoteNumber.Print(++noteCounts[(int)kind], kind)));
        }
    }
}
