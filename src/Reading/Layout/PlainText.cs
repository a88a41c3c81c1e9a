using System.Buffers;

namespace Folkmoot.Reading.Layout;

/// <summary>
/// Some of a paper's text as one plain line to read from: every run of white space is one space, dashes and quotation marks have one
/// shape each, zero-width characters are gone. Every place in it leads back to the exact words of the paper.
/// </summary>
public readonly struct PlainText
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !\"#$%&'()+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly string source;

    // Most lines stand in one piece and part from the paper nowhere: for them the start says all.
    private readonly int start;
    private readonly Anchor[]? anchors;
    private readonly Span[]? pieces;

    private PlainText(string source, string value, int start, Anchor[]? anchors, Span[]? pieces)
    {
        this.source = source;
        Value = value;
        this.start = start;
        this.anchors = anchors;
        this.pieces = pieces;
    }

    /// <summary>The plain line.</summary>
    public string Value { get; }

    public int Length => Value.Length;

    /// <summary>Makes the plain line of one or more stretches of <paramref name="source"/>, in order; a space parts them.</summary>
    public static PlainText Of(string source, params ReadOnlySpan<Span> pieces)
    {
        if (pieces.Length == 1 && IsPlain(source.AsSpan(pieces[0].Start, pieces[0].Length)))
        {
            return new PlainText(source, Unscanned(source.Substring(pieces[0].Start, pieces[0].Length)), pieces[0].Start, null, null);
        }

        var capacity = pieces.Length;
        foreach (var piece in pieces)
        {
            capacity += piece.Length;
        }

        var buffer = ArrayPool<char>.Shared.Rent(capacity);
        var gathered = new AnchorList(capacity);
        var length = 0;
        var spaced = true;
        foreach (var piece in pieces)
        {
            if (!spaced)
            {
                buffer[length++] = ' ';
                spaced = true;
            }

            var printed = source.AsSpan(piece.Start, piece.Length);
            if (IsPlain(printed))
            {
                gathered.Add(length, piece.Start);
                printed.CopyTo(buffer.AsSpan(length));
                length += printed.Length;
                spaced = false;
            }
            else
            {
                length = Fold(source, piece, buffer, length, ref spaced, ref gathered);
            }
        }

        while (length > 0 && buffer[length - 1] == ' ')
        {
            length--;
        }

        var value = Unscanned(new string(buffer, 0, length));
        ArrayPool<char>.Shared.Return(buffer);
        var first = gathered.First ?? (pieces.Length == 0 ? 0 : pieces[0].Start);
        return new PlainText(source, value, first, gathered.ToArray(), pieces.Length > 1 ? pieces.ToArray() : null);
    }

    /// <summary>Some printed words as a plain line, where their places do not matter.</summary>
    public static string Fold(string text) => IsPlain(text) ? text : Of(text, new Span(0, text.Length)).Value;

    /// <summary>The place in the paper of the plain line's character at <paramref name="index"/>.</summary>
    public int SourceOf(int index)
    {
        if (anchors is null)
        {
            return start + index;
        }

        var low = 0;
        var high = anchors.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = anchors[middle].Plain <= index ? (middle, high) : (low, middle - 1);
        }

        return anchors[low].Source + (index - anchors[low].Plain);
    }

    /// <summary>The paper's own character behind the plain line's at <paramref name="index"/>, shape and all.</summary>
    public char CharAt(int index) => source[SourceOf(index)];

    /// <summary>The paper's span for the plain range from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive), trimmed of white space.</summary>
    public Span SpanOf(int start, int end)
    {
        (start, end) = Trim(start, end);
        return end <= start
            ? new Span(SourceOf(start), SourceOf(start))
            : new Span(SourceOf(start), SourceOf(end - 1) + 1);
    }

    /// <summary>The paper's words for the plain range from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive), trimmed of white space.</summary>
    public Words Cut(int start, int end)
    {
        var whole = SpanOf(start, end);
        if (pieces is null || Parts(pieces, whole) is not { Count: > 1 } parts)
        {
            return new Words(source[whole.Start..whole.End], whole);
        }

        var printed = source;
        return new Words(string.Join('\n', parts.Select(part => printed[part.Start..part.End])), whole) { Spans = parts };
    }

    /// <summary>The paper's words from <paramref name="start"/> to the end of the line.</summary>
    public Words Cut(int start) => Cut(start, Value.Length);

    // In a scanned page the capital of "I will ask" is often a bar, a figure or a small letter.
    private static string Unscanned(string line)
    {
        if (line.Length < 12)
        {
            return line;
        }

        var at = line[0] is '"' or '\'' ? 1 : 0;
        return line[at] is '|' or '1' or 'l' or 't' or '!' && (line.AsSpan(at + 1).StartsWith(" will ask ", StringComparison.Ordinal) || line.AsSpan(at + 1).StartsWith(" will move ", StringComparison.Ordinal))
            ? string.Concat(line.AsSpan(0, at), "I", line.AsSpan(at + 1))
            : line;
    }

    private static List<Span> Parts(Span[] pieces, Span whole)
    {
        var parts = new List<Span>();
        foreach (var piece in pieces)
        {
            if (piece.Overlaps(whole))
            {
                parts.Add(new Span(Math.Max(piece.Start, whole.Start), Math.Min(piece.End, whole.End)));
            }
        }

        return parts;
    }

    private (int Start, int End) Trim(int start, int end)
    {
        start = Math.Clamp(start, 0, Value.Length);
        end = Math.Clamp(end, start, Value.Length);
        while (start < end && Value[start] == ' ')
        {
            start++;
        }

        while (end > start && Value[end - 1] == ' ')
        {
            end--;
        }

        return (start, end);
    }

    // Stretches of printed ASCII are copied whole; the rest goes letter by letter.
    private static int Fold(string source, Span piece, char[] buffer, int length, ref bool spaced, ref AnchorList anchors)
    {
        var expected = -1;
        var plainTo = piece.Start;
        for (var (at, end) = (piece.Start, 0); at < piece.End; at = end)
        {
            if (at >= plainTo)
            {
                var run = source.AsSpan(at, piece.End - at).IndexOfAnyExcept(Plain);
                plainTo = run < 0 ? piece.End : at + run;
            }

            var isPlain = at < plainTo;
            end = isPlain ? SingleSpaced(source, at, plainTo) : at + 1;
            var first = isPlain ? source[at] : Letters.Fold(source[at]);
            var from = first == ' ' && spaced ? at + 1 : at;
            if (from == end || first == '\0' || (first == '*' && IsEmphasis(source, at)))
            {
                continue;
            }

            if (from != expected)
            {
                anchors.Add(length, from);
            }

            source.AsSpan(from, end - from).CopyTo(buffer.AsSpan(length));
            buffer[length] = isPlain ? buffer[length] : first;
            length += end - from;
            spaced = buffer[length - 1] == ' ';
            expected = end;
        }

        return length;
    }

    // Where the second of two spaces stands, or the end.
    private static int SingleSpaced(string source, int from, int to)
    {
        var two = source.AsSpan(from, to - from).IndexOf("  ", StringComparison.Ordinal);
        return two < 0 ? to : from + two + 1;
    }

    // Two asterisks are somebody's bold, left over in a plain text.
    private static bool IsEmphasis(string source, int i)
    {
        return (i + 1 < source.Length && source[i + 1] == '*') || (i > 0 && source[i - 1] == '*');
    }

    // Printed ASCII with single spaces between its words reads as it stands.
    private static bool IsPlain(ReadOnlySpan<char> printed)
    {
        return printed.Length > 0 && printed[0] != ' ' && printed[^1] != ' ' && printed.IndexOfAnyExcept(Plain) < 0 && !printed.Contains("  ", StringComparison.Ordinal);
    }

    /// <summary>A place at which the plain line and the paper part: from here on they go side by side again.</summary>
    private readonly record struct Anchor(int Plain, int Source);

    /// <summary>Anchors, gathered in a rented array: most lines have one.</summary>
    private struct AnchorList(int capacity)
    {
        private Anchor[]? many;
        private Anchor first;
        private int count;

        public void Add(int plain, int source)
        {
            if (count == 0)
            {
                first = new Anchor(plain, source);
            }
            else if (many is null)
            {
                many = ArrayPool<Anchor>.Shared.Rent(capacity + 1);
                many[0] = first;
            }

            if (many is not null)
            {
                many[count] = new Anchor(plain, source);
            }

            count++;
        }

        /// <summary>The place in the paper of the line's first character; null where the line is empty.</summary>
        public readonly int? First => count == 0 ? null : first.Source - first.Plain;

        /// <summary>The anchors, in order; null where there is only the first.</summary>
        public readonly Anchor[]? ToArray()
        {
            if (many is null)
            {
                return null;
            }

            var kept = many.AsSpan(0, count).ToArray();
            ArrayPool<Anchor>.Shared.Return(many);
            return kept;
        }
    }
}
