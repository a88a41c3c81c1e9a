using System.Net;

namespace Folkmoot.Intake.Markdown;

/// <summary>Writes the words of Markdown lines without their markup. Knows one paragraph at a time.</summary>
internal sealed class InlineText(PaperText to)
{
    private const int LongestEntity = 32;

    private Fate[] _fates = new Fate[256];
    private bool _italic;
    private bool _bold;

    /// <summary>Forgets what the paragraph before left open.</summary>
    public void EndParagraph()
    {
        _italic = false;
        _bold = false;
    }

    /// <summary>Writes one line; true where every letter and digit of it is bold.</summary>
    /// <param name="line">The line without its end, its list marker and so on.</param>
    /// <param name="closesBelow">Whether a later line of the paragraph ends with a star.</param>
    /// <param name="breakWith">What a line break inside the line becomes.</param>
    public bool Write(ReadOnlySpan<char> line, bool closesBelow = false, char breakWith = '\n')
    {
        if (line.Length > _fates.Length)
        {
            _fates = new Fate[Math.Max(line.Length, 2 * _fates.Length)];
        }

        var fates = _fates.AsSpan(0, line.Length);
        fates.Clear();
        MarkEscapes(line, fates);
        Tags.Mark(line, fates);
        Links.Mark(line, fates);
        Emphasis.Mark(line, fates, ref _italic, closesBelow);

        // Bold that the line above left open holds only if this line closes it; otherwise the mark was broken.
        _bold &= fates.Count(Fate.Bold) % 2 == 1;
        return Print(line, fates, breakWith);
    }

    private static void MarkEscapes(ReadOnlySpan<char> line, Span<Fate> fates)
    {
        var at = line.IndexOf('\\');
        while (at >= 0 && at < line.Length)
        {
            if (line[at] == '\\' && at + 1 == line.Length)
            {
                fates[at] = Fate.Dropped;
            }
            else if (line[at] == '\\' && char.IsAscii(line[at + 1]) && (char.IsPunctuation(line[at + 1]) || char.IsSymbol(line[at + 1])))
            {
                fates[at] = Fate.Dropped;
                fates[++at] = Fate.Literal;
            }

            at++;
        }
    }

    private bool Print(ReadOnlySpan<char> line, ReadOnlySpan<Fate> fates, char breakWith)
    {
        var (bold, plain) = (false, false);
        for (var at = 0; at < line.Length; at++)
        {
            switch (fates[at])
            {
                case Fate.Bold:
                    _bold = !_bold;
                    break;
                case Fate.Break:
                    to.Append(breakWith);
                    break;
                case Fate.Kept when line[at] == '&':
                    at += PrintEntity(line[at..]) - 1;
                    break;
                case Fate.Kept or Fate.Literal:
                    to.Append(line[at]);
                    bold |= _bold && char.IsLetterOrDigit(line[at]);
                    plain |= !_bold && char.IsLetterOrDigit(line[at]);
                    break;
            }
        }

        return bold && !plain;
    }

    /// <summary>Prints what the entity stands for, or the ampersand; returns how many characters were used up.</summary>
    private int PrintEntity(ReadOnlySpan<char> rest)
    {
        var length = rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';') + 1;
        if (length > 2)
        {
            var decoded = WebUtility.HtmlDecode(rest[..length].ToString());
            if (decoded.Length < length)
            {
                to.Append(decoded);
                return length;
            }
        }

        to.Append('&');
        return 1;
    }
}
