using System.Text;
using Folkmoot.Reading;

namespace Folkmoot.Intake.Word;

/// <summary>A paragraph while its runs are being read.</summary>
internal sealed class Draft
{
    private readonly StringBuilder text = new();
    private readonly List<Span> inserted = [];
    private readonly List<NoteCall> notes = [];
    private bool plainSeen;
    private bool boldSeen;
    private int insertedFrom = -1;

    public ParagraphProperties Properties { get; set; } = ParagraphProperties.None;

    public bool WordsDeleted { get; set; }

    public bool Commented { get; set; }

    public bool WordsHidden { get; set; }

    /// <summary>What hangs on this paragraph and is set after it: the text of its text boxes.</summary>
    public List<Block> After { get; } = [];

    public void Add(ReadOnlySpan<char> words, bool bold)
    {
        foreach (var letter in words)
        {
            // A soft hyphen prints only where a line breaks; line ends and controls inside a run print as a space.
            if (letter != '\u00AD')
            {
                text.Append(letter is < ' ' and not '\t' ? ' ' : letter);
            }
        }

        if (!words.IsWhiteSpace())
        {
            boldSeen |= bold;
            plainSeen |= !bold;
        }
    }

    public void Add(char letter) => text.Append(letter);

    public void Call(NoteCall call)
    {
        notes.Add(call);
        text.Append(call.Printed);
    }

    public void BeginInsertion() => insertedFrom = text.Length;

    public void EndInsertion()
    {
        if (insertedFrom < 0 || insertedFrom == text.Length)
        {
            return;
        }

        if (inserted.Count > 0 && inserted[^1].End == insertedFrom)
        {
            inserted[^1] = new Span(inserted[^1].Start, text.Length);
        }
        else
        {
            inserted.Add(new Span(insertedFrom, text.Length));
        }

        insertedFrom = -1;
    }

    /// <summary>Goes on where another paragraph ended whose mark was struck.</summary>
    public void Continue(Draft other)
    {
        text.Append(other.text);
        inserted.AddRange(other.inserted);
        notes.AddRange(other.notes);
        After.AddRange(other.After);
        plainSeen = other.plainSeen;
        boldSeen = other.boldSeen;
        WordsDeleted = other.WordsDeleted;
        Commented = other.Commented;
        WordsHidden = other.WordsHidden;
    }

    public Passage Finish(string label, int labelDepth)
    {
        EndInsertion();
        var (start, end) = Trim();
        return new Passage
        {
            Text = text.ToString(start, end - start),
            Label = label,
            LabelDepth = labelDepth,
            HeadingLevel = Properties.Style.Heading,
            Bold = boldSeen && !plainSeen,
            WordsDeleted = WordsDeleted,
            Commented = Commented,
            WordsHidden = WordsHidden,
            Inserted = inserted.Count == 0 ? [] : Shift(start, end),
            Notes = notes.Count == 0 ? [] : notes,
        };
    }

    private (int Start, int End) Trim()
    {
        var (start, end) = (0, text.Length);
        while (start < end && text[start] is ' ' or '\t' or '\n')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '\n')
        {
            end--;
        }

        return (start, end);
    }

    private List<Span> Shift(int start, int end) =>
    [
        .. inserted
            .Select(span => new Span(Math.Clamp(span.Start, start, end) - start, Math.Clamp(span.End, start, end) - start))
            .Where(span => span.Length > 0),
    ];
}
