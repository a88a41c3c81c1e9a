using System.Buffers;

namespace Folkmoot.Reading.Layout;

/// <summary>
/// Some of a paper's text as one plain line to read from: every run of white space is one space, dashes and quotation marks have one
/// shape each, zero-width characters are gone. Every place in it leads back to the exact words of the paper.
/// </summary>
public sealed class PlainText
{
    private readonly string source;

    // Most lines stand in one piece and part from the paper nowhere: for them the start says all.
    private readonly int start;
    private readonly int[]? plainAt;
    private readonly int[]? sourceAt;
    private readonly Span[]? pieces;

    private PlainText(string source, string value, int start, (int[]? Plain, int[]? Source) anchors, Span[]? pieces)
    {
        this.source = source;
        Value = value;
        this.start = start;
        (plainAt, sourceAt) = anchors;
        this.pieces = pieces;
    }

    /// <summary>The plain line.</summary>
    public string Value { get; }

    public int Length => Value.Length;

    /// <summary>Makes the plain line of one or more stretches of <paramref name="source"/>, in order; a space parts them.</summary>
    public static PlainText Of(string source, params ReadOnlySpan<Span> pieces)
    {
        var capacity = pieces.Length;
        foreach (var piece in pieces)
        {
            capacity += piece.Length;
        }

        var buffer = ArrayPool<char>.Shared.Rent(capacity);
        var anchors = new AnchorList(capacity);
        var length = 0;
        var spaced = true;
        foreach (var piece in pieces)
        {
            if (!spaced)
            {
                buffer[length++] = ' ';
                spaced = true;
            }

            length = Fold(source, piece, buffer, length, ref spaced, ref anchors);
        }

        while (length > 0 && buffer[length - 1] == ' ')
        {
            length--;
        }

        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        var first = anchors.First ?? (pieces.Length == 0 ? 0 : pieces[0].Start);
        return new PlainText(source, value, first, anchors.ToArrays(), pieces.Length > 1 ? pieces.ToArray() : null);
    }

    /// <summary>Some printed words as a plain line, where their places do not matter.</summary>
    public static string Fold(string text) => Of(text, new Span(0, text.Length)).Value;

    /// <summary>The place in the paper of the plain line's character at <paramref name="index"/>.</summary>
    public int SourceOf(int index)
    {
        if (plainAt is null)
        {
            return start + index;
        }

        var at = Array.BinarySearch(plainAt, index);
        at = at < 0 ? Math.Max(~at - 1, 0) : at;
        return sourceAt![at] + (index - plainAt[at]);
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

        return new Words(string.Join('\n', parts.Select(part => source[part.Start..part.End])), whole) { Spans = parts };
    }

    /// <summary>The paper's words from <paramref name="start"/> to the end of the line.</summary>
    public Words Cut(int start) => Cut(start, Value.Length);

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

    private static int Fold(string source, Span piece, char[] buffer, int length, ref bool spaced, ref AnchorList anchors)
    {
        var expected = -1;
        for (var i = piece.Start; i < piece.End; i++)
        {
            var folded = Letters.Fold(source[i]);
            if (folded == '\0' || (folded == ' ' && spaced) || (folded == '*' && IsEmphasis(source, i)))
            {
                continue;
            }

            if (i != expected)
            {
                anchors.Add(length, i);
            }

            buffer[length++] = folded;
            spaced = folded == ' ';
            expected = i + 1;
        }

        return length;
    }

    // Two asterisks are somebody's bold, left over in a plain text.
    private static bool IsEmphasis(string source, int i)
    {
        return (i + 1 < source.Length && source[i + 1] == '*') || (i > 0 && source[i - 1] == '*');
    }

    /// <summary>Places at which the plain line and the paper part, gathered in rented arrays: most lines have one.</summary>
    private struct AnchorList(int capacity)
    {
        private int[]? plain;
        private int[]? from;
        private int count;
        private int first;
        private int firstSource;

        public void Add(int plainIndex, int sourceIndex)
        {
            if (count == 0)
            {
                (first, firstSource, count) = (plainIndex, sourceIndex, 1);
                return;
            }

            if (plain is null)
            {
                plain = ArrayPool<int>.Shared.Rent(capacity + 1);
                from = ArrayPool<int>.Shared.Rent(capacity + 1);
                (plain[0], from[0]) = (first, firstSource);
            }

            (plain[count], from![count]) = (plainIndex, sourceIndex);
            count++;
        }

        /// <summary>The place in the paper of the line's first character; null where the line is empty.</summary>
        public readonly int? First => count == 0 ? null : firstSource - first;

        /// <summary>The places, in order; null where there is only the first.</summary>
        public readonly (int[]? Plain, int[]? Source) ToArrays()
        {
            if (plain is null)
            {
                return (null, null);
            }

            var arrays = (plain.AsSpan(0, count).ToArray(), from.AsSpan(0, count).ToArray());
            ArrayPool<int>.Shared.Return(plain);
            ArrayPool<int>.Shared.Return(from!);
            return arrays;
        }
    }
}
