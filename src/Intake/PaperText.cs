using System.Text;
using Folkmoot.Reading;

namespace Folkmoot.Intake;

/// <summary>A paper's text while it is written, with what is known of its stretches.</summary>
internal sealed class PaperText(int capacity = 1024)
{
    private readonly StringBuilder _text = new(capacity);
    private readonly List<Mark> _marks = [];
    private readonly List<Doubt> _doubts = [];

    public int Length => _text.Length;

    public void Append(char character) => _text.Append(character);

    public void Append(ReadOnlySpan<char> words) => _text.Append(words);

    /// <summary>Ends the last line, unless nothing has been written.</summary>
    public void EndLine()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
    }

    /// <summary>Takes white space away again from the end, but not beyond <paramref name="from"/>; no-break spaces stay.</summary>
    public void TrimEnd(int from)
    {
        while (_text.Length > from && _text[^1] is ' ' or '\t')
        {
            _text.Length--;
        }
    }

    /// <summary>Marks the words from <paramref name="start"/> to the end of what has been written; nothing where there are none.</summary>
    public void Mark(MarkKind kind, int start, int level = 0)
    {
        if (start < _text.Length)
        {
            _marks.Add(new Mark(kind, new Span(start, _text.Length), level));
        }
    }

    public void Mark(MarkKind kind, Span span, int level = 0) => _marks.Add(new Mark(kind, span, level));

    public void Doubt(string code, string message, Span span) => _doubts.Add(new Doubt(code, message, span));

    /// <summary>The outcome; a paper without a single word is refused as empty.</summary>
    public IntakeOutcome ToOutcome(string name, string format, string sha256, bool linesAreParagraphs)
    {
        var text = _text.ToString();
        if (string.IsNullOrWhiteSpace(text))
        {
            return Refusals.Empty;
        }

        _marks.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return new IntakeOutcome.Taken(new Paper
        {
            Text = text,
            Name = name,
            Format = format,
            Sha256 = sha256,
            LinesAreParagraphs = linesAreParagraphs,
            Marks = _marks,
            Doubts = _doubts,
        });
    }
}
