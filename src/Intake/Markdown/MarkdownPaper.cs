using Folkmoot.Intake.Html;
using Folkmoot.Reading;

namespace Folkmoot.Intake.Markdown;

/// <summary>
/// Markdown, line by line: markup goes, every printed word, number and indentation stays where it was.
/// No renderer is used, for most of these papers are converted PDFs: see docs/decisions/0003-markdown-by-our-own-hand.md.
/// </summary>
internal sealed class MarkdownPaper
{
    private const int FarthestStar = 2_000;
    private const int LinesBetweenLooks = 1_000;

    private readonly string _source;
    private readonly PaperText _text;
    private readonly InlineText _inline;
    private bool _fenced;
    private bool _inTable;
    private int _lastLine = -1;
    private int _noTableBefore;

    private MarkdownPaper(string source)
    {
        _source = source;
        _text = new PaperText(source.Length);
        _inline = new InlineText(_text);
    }

    public static IntakeOutcome Take(string name, string source, string sha256, CancellationToken cancel)
    {
        var paper = new MarkdownPaper(source);
        paper.WriteLines(cancel);
        return paper._text.ToOutcome(name, "markdown", sha256, linesAreParagraphs: false);
    }

    private void WriteLines(CancellationToken cancel)
    {
        var count = 0;
        for (var at = FrontMatter.EndOf(_source); at < _source.Length;)
        {
            if (++count % LinesBetweenLooks == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            var end = _source.IndexOf('\n', at);
            end = end < 0 ? _source.Length : end;
            if (WriteTable(at, ref end, cancel) || WriteLine(_source.AsSpan(at, end - at), end) && end < _source.Length)
            {
                _text.Append('\n');
            }

            at = end + 1;
        }
    }

    /// <summary>Some papers keep their minutes in an HTML table: it is read as a page would be.</summary>
    private bool WriteTable(int at, ref int end, CancellationToken cancel)
    {
        if (at < _noTableBefore || !_source.AsSpan(at, end - at).TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var close = _source.IndexOf("</table>", at, StringComparison.OrdinalIgnoreCase);
        _noTableBefore = close < 0 ? _source.Length : at;
        var stop = close < 0 ? end : _source.IndexOf('\n', close);
        stop = stop < 0 ? _source.Length : stop;
        if (!HtmlPaper.WriteTable(_source[at..stop], _text, cancel))
        {
            return false;
        }

        end = stop;
        return true;
    }

    /// <summary>Writes one line without its end; false where nothing of it is printed, not even a blank line.</summary>
    private bool WriteLine(ReadOnlySpan<char> raw, int end)
    {
        var line = MarkdownLine.Unquoted(raw).TrimEnd(" \t");
        if (MarkdownLine.IsFence(line))
        {
            _fenced = !_fenced;
            return false;
        }

        if (line.IsWhiteSpace() || _fenced || MarkdownLine.IsRule(line))
        {
            _inline.EndParagraph();
            _inTable = false;
            _lastLine = -1;
            _text.Append(line);
            return true;
        }

        if (MarkdownLine.IsTitleUnderline(line) && _lastLine >= 0 && _lastLine < _text.Length - 1)
        {
            _text.Mark(MarkKind.Heading, new Span(_lastLine, _text.Length - 1), 1);
            return false;
        }

        return WriteRow(line, end) ?? WriteWords(line, end);
    }

    /// <summary>Null where the line is no part of a table.</summary>
    private bool? WriteRow(ReadOnlySpan<char> line, int end)
    {
        if ((_inTable || _lastLine >= 0) && MarkdownLine.IsTableSeparator(line))
        {
            _inTable = true;
            return false;
        }

        if (!MarkdownLine.IsTableRow(line) && !(line.Contains('|') && (_inTable || MarkdownLine.IsTableSeparator(NextLine(end)))))
        {
            return null;
        }

        _inTable = true;
        _lastLine = _text.Length;
        TableRow.Write(line, _text, _inline);
        return true;
    }

    private bool WriteWords(ReadOnlySpan<char> line, int end)
    {
        _inTable = false;
        var start = _lastLine = _text.Length;
        var level = MarkdownLine.HeadingLevel(line, out var heading);
        if (level > 0)
        {
            _inline.Write(heading, breakWith: ' ');
            _inline.EndParagraph();
            _text.TrimEnd(start);
            _text.Mark(MarkKind.Heading, start, level);
            return true;
        }

        var marker = MarkdownLine.MarkerLength(line);
        if (marker > 0)
        {
            _text.Append(line[..(line.Length - line.TrimStart(" \t").Length)]);
            _text.Append("- ");
            _inline.EndParagraph();
        }

        var bold = _inline.Write(line[marker..], ClosesBelow(line[marker..], end));
        _text.TrimEnd(start);
        if (bold)
        {
            _text.Mark(MarkKind.Strong, start + Indentation(line));
        }

        return true;
    }

    private static int Indentation(ReadOnlySpan<char> line) => line.Length - line.TrimStart(" \t").Length;

    private ReadOnlySpan<char> NextLine(int end)
    {
        var rest = _source.AsSpan(Math.Min(end + 1, _source.Length));
        var length = rest.IndexOf('\n');
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>Whether the star that this line opens with has its partner in a later line of the same paragraph.</summary>
    private bool ClosesBelow(ReadOnlySpan<char> line, int end)
    {
        if (!line.TrimStart().StartsWith("*"))
        {
            return false;
        }

        var rest = _source.AsSpan(end, Math.Min(FarthestStar, _source.Length - end));
        var blank = rest.IndexOf("\n\n");
        return Emphasis.Closes(blank < 0 ? rest : rest[..blank]);
    }
}
