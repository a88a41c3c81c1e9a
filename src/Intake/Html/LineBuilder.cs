using System.Text;

namespace Folkmoot.Intake.Html;

/// <summary>Gathers the words of one line as a browser shows them: white space runs together, no-break spaces do not.</summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _line = new();
    private bool _space;
    private bool _bold;
    private bool _plain;

    /// <summary>Whether there is anything to see on the line.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Whether the site cut the words off somewhere on the line.</summary>
    public bool IsCut { get; set; }

    public bool IsBold => _bold && !_plain;

    public int Length => _line.Length;

    public void Append(ReadOnlySpan<char> words, bool bold)
    {
        foreach (var character in words)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _space = true;
                continue;
            }

            PutSpace();
            _line.Append(character);
            HasWords |= !char.IsWhiteSpace(character);
            if (char.IsLetterOrDigit(character))
            {
                _bold |= bold;
                _plain |= !bold;
            }
        }
    }

    /// <summary>Puts words down as they are, white space too.</summary>
    public void AppendPreserved(ReadOnlySpan<char> words, bool bold)
    {
        PutSpace();
        _line.Append(words);
        HasWords |= !words.IsWhiteSpace();
        _bold |= bold;
        _plain |= !bold;
    }

    /// <summary>Puts a label before the words to come, whatever weight it is printed in.</summary>
    public void AppendLabel(string label)
    {
        PutSpace();
        _line.Append(label);
        _space = true;
    }

    /// <summary>A space, unless the line begins or ends here.</summary>
    public void Space() => _space = true;

    /// <summary>Parts two cells of a row.</summary>
    public void Tab()
    {
        _line.Append('\t');
        _space = false;
    }

    /// <summary>The line's text; the builder is empty afterwards.</summary>
    public string Take()
    {
        var text = _line.ToString().TrimEnd();
        _line.Clear();
        _space = _bold = _plain = HasWords = IsCut = false;
        return text;
    }

    private void PutSpace()
    {
        if (_space && _line.Length > 0 && _line[^1] is not ('\t' or ' '))
        {
            _line.Append(' ');
        }

        _space = false;
    }
}
