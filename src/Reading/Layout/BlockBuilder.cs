using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Folkmoot.Reading.Layout;

/// <summary>Joins lines into blocks, one pass, in order.</summary>
internal sealed class BlockBuilder(Paper paper, Wrapping wrapping)
{
    private readonly List<Block> blocks = [];
    private readonly List<Line> current = [];
    private readonly List<Span> spans = [];

    // A paper's labels are few and stand many times.
    private readonly HashSet<Label> labels = [];
    private readonly Queue<Label> waiting = new();
    private (Label Label, int Body)? label;
    private bool apart = true;
    private bool acrossPage;
    private int mark;
    private int strongFrom;

    public List<Block> Build(ImmutableArray<Line> lines, bool[] furniture)
    {
        var blank = true;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                blank = true;
            }
            else if (furniture[i])
            {
                acrossPage = true;
            }
            else
            {
                Take(lines[i], blank);
                blank = false;
                acrossPage = false;
            }
        }

        Close();
        return blocks;
    }

    private void Take(Line line, bool blank)
    {
        var own = LabelReader.Read(paper.Text, line.Start, line.End);
        if (IsColumnOfLabels(own, line))
        {
            return;
        }

        if (current.Count > 0 && own is null && Continues(line, blank))
        {
            current.Add(line);
            return;
        }

        if (current.Count > 0 && own is { } counted && (IsWrappedNumber(counted.Label, blank) || IsInitial(counted.Label, counted.Body)))
        {
            current.Add(line);
            return;
        }

        Close();
        apart = blank;
        label = own ?? (waiting.TryDequeue(out var first) ? (first, line.Start) : null);
        current.Add(line);
        if (own is not null)
        {
            waiting.Clear();
        }
    }

    // "A)", "B)", "C)" on lines of their own and then three paragraphs: the extraction took the labels for a column of print.
    private bool IsColumnOfLabels((Label Label, int Body)? own, Line line)
    {
        if (acrossPage || !IsLabelAlone() || label!.Value.Label is not { Form: not LabelForm.Decimal } above)
        {
            return false;
        }

        if (own is { } next && next.Body >= line.End && next.Label.Style == above.Style && next.Label.Number == above.Number + 1)
        {
            waiting.Enqueue(above);
            label = next;
            current[0] = line;
            return true;
        }

        if (own is not null || waiting.Count == 0)
        {
            return false;
        }

        waiting.Enqueue(above);
        label = (waiting.Dequeue(), line.Start);
        current[0] = line;
        return true;
    }

    private bool Continues(Line line, bool blank)
    {
        var last = current[^1];
        if (Math.Max(line.Length, last.Length) > LayoutReader.LongestBlock)
        {
            return false;
        }

        if (IsLabelAlone() && !acrossPage)
        {
            return true;
        }

        if (!wrapping.IsWrapped || (blank && !wrapping.IsDoubleSpaced && !acrossPage))
        {
            return false;
        }

        if (paper.Text.AsSpan(last.Start, last.Length).Contains('\t') && label is null)
        {
            return false;
        }

        if (IsStrong(last) != IsStrong(line))
        {
            return false;
        }

        // A new column of print starts a new block.
        if (!wrapping.IsDoubleSpaced && line.Indent > last.Indent + 12 && current.Count > 1)
        {
            return false;
        }

        return wrapping.GoesOn(new Span(current[0].Start, last.End), last, line, acrossPage);
    }

    private bool IsStrong(Line line)
    {
        while (strongFrom < paper.Marks.Count && paper.Marks[strongFrom].Span.End < current[0].Start)
        {
            strongFrom++;
        }

        for (var i = strongFrom; i < paper.Marks.Count && paper.Marks[i].Span.Start <= line.Start; i++)
        {
            if (paper.Marks[i].Kind == MarkKind.Strong && paper.Marks[i].Span.End >= line.End)
            {
                return true;
            }
        }

        return false;
    }

    // "held on Thursday\n16. May": a sentence that is plainly not finished goes on even when its next line starts like a label.
    private bool IsWrappedNumber(Label next, bool blank)
    {
        if (!wrapping.IsWrapped || (blank && !wrapping.IsDoubleSpaced) || next.Form != LabelForm.Decimal || !next.Printed.All(char.IsAsciiDigit))
        {
            return false;
        }

        return paper.Text[current[^1].End - 1] == ',';
    }

    // "Sheehan\n(C) and Slattery": the bracket tells two of one name apart.
    private bool IsInitial(Label next, int body)
    {
        return wrapping.IsWrapped && next.Printed is ['(', >= 'A' and <= 'Z', ')'] && char.IsLetter(paper.Text[current[^1].End - 1]) && paper.Text.AsSpan(body).StartsWith("and ");
    }

    private bool IsLabelAlone()
    {
        return label is { } found && found.Label.Form != LabelForm.Bullet && current.Count == 1 && found.Body >= current[0].End;
    }

    private void Close()
    {
        if (current.Count == 0)
        {
            return;
        }

        if (current.Count == 1)
        {
            AddAlone(current[0]);
        }
        else
        {
            AddJoined();
        }

        current.Clear();
        label = null;
    }

    private void AddAlone(Line line)
    {
        if (line.Length <= LayoutReader.LongestBlock)
        {
            Add([line.Span], line);
            return;
        }

        foreach (var piece in LayoutReader.Pieces(paper.Text, line.Span))
        {
            Add([piece], line with { IsItem = line.IsItem && piece.Start == line.Start });
        }
    }

    // Lines that follow one another are one stretch of the source; furniture between them makes two.
    private void AddJoined()
    {
        spans.Clear();
        spans.Add(current[0].Span);
        var length = current[0].Length;
        var first = current[0];
        for (var i = 1; i < current.Count; i++)
        {
            if (length + 1 + current[i].Length > LayoutReader.LongestBlock)
            {
                Add(CollectionsMarshal.AsSpan(spans), first);
                spans.Clear();
                length = 0;
                first = current[i];
            }

            length += 1 + current[i].Length;
            if (spans.Count > 0 && IsBlankBetween(spans[^1].End, current[i].Start))
            {
                spans[^1] = new Span(spans[^1].Start, current[i].End);
            }
            else
            {
                spans.Add(current[i].Span);
            }
        }

        Add(CollectionsMarshal.AsSpan(spans), first);
    }

    private bool IsBlankBetween(int from, int to)
    {
        return paper.Text.AsSpan(from, to - from).IsWhiteSpace();
    }

    private void Add(ReadOnlySpan<Span> pieces, Line first)
    {
        var text = PlainText.Of(paper.Text, pieces);
        if (text.Length == 0)
        {
            return;
        }

        var body = 0;
        if (label is { } found)
        {
            body = BodyOf(text, found.Body);
        }

        var marks = MarksOn(pieces[0].Start, pieces[^1].End);
        var kind = marks.Kind ?? (IsRow(pieces[0], body, text) ? BlockKind.Row : BlockKind.Paragraph);
        blocks.Add(new Block(blocks.Count, text, kind, Shared(label?.Label), body, first)
        {
            Level = marks.Level,
            Strong = marks.Strong,
            Apart = apart,
            IsLabelAbove = label is { } above && above.Body >= first.End,
        });
        label = null;
        apart = false;
    }

    private Label? Shared(Label? printed)
    {
        if (printed is null || labels.Add(printed))
        {
            return printed;
        }

        return labels.TryGetValue(printed, out var known) ? known : printed;
    }

    private static int BodyOf(PlainText text, int source)
    {
        var low = 0;
        var high = Math.Min(text.Length, 40);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.SourceOf(middle) < source)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        while (low < text.Length && text.Value[low] == ' ')
        {
            low++;
        }

        return low;
    }

    private bool IsRow(Span span, int body, PlainText text)
    {
        if (body >= text.Length)
        {
            return false;
        }

        var from = text.SourceOf(body);
        return from < span.End && paper.Text.AsSpan(from, span.End - from).Contains('\t');
    }

    private (BlockKind? Kind, int Level, bool Strong) MarksOn(int start, int end)
    {
        BlockKind? kind = null;
        var level = 0;
        var strong = false;
        while (mark < paper.Marks.Count && paper.Marks[mark].Span.Start < start && paper.Marks[mark].Span.End <= start)
        {
            mark++;
        }

        for (var i = mark; i < paper.Marks.Count && paper.Marks[i].Span.Start < end; i++)
        {
            var found = paper.Marks[i];
            if (found.Span.End <= start)
            {
                continue;
            }

            switch (found.Kind)
            {
                case MarkKind.Heading:
                    kind = BlockKind.Heading;
                    level = found.Level;
                    break;
                case MarkKind.Row:
                    kind = BlockKind.Row;
                    break;
                case MarkKind.Strong:
                    strong = true;
                    break;
            }
        }

        return (kind, level, strong);
    }
}
