using System.Buffers;

namespace Folkmoot.Reading.Layout;

/// <summary>
/// Some of a paper's text as one plain line to read from: every run of white space is one space, dashes and quotation marks have one
/// shape each, zero-width characters are gone. Every place in it leads back to the exact words of the paper.
/// </summary>
public sealed class PlainText
{
    private readonly string source;
    private readonly int[] plainAt;
    private readonly int[] sourceAt;
    private readonly Span[] pieces;

    private PlainText(string source, string value, int[] plainAt, int[] sourceAt, Span[] pieces)
    {
        this.source = source;
        Value = value;
        this.plainAt = plainAt;
        this.sourceAt = sourceAt;
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
        var anchors = new AnchorList();
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
        var (plain, from) = anchors.ToArrays();
        return new PlainText(source, value, plain, from, pieces.ToArray());
    }

    /// <summary>Some printed words as a plain line, where their places do not matter.</summary>
    public static string Fold(string text) => Of(text, new Span(0, text.Length)).Value;

    /// <summary>The place in the paper of the plain line's character at <paramref name="index"/>.</summary>
    public int SourceOf(int index)
    {
        if (plainAt.Length == 0)
        {
            return pieces.Length == 0 ? 0 : pieces[0].Start;
        }

        var at = Array.BinarySearch(plainAt, index);
        if (at < 0)
        {
            at = Math.Max(~at - 1, 0);
        }

        return sourceAt[at] + (index - plainAt[at]);
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
        var parts = Parts(whole);
        if (parts.Count < 2)
        {
            return new Words(source[whole.Start..whole.End], whole);
        }

        return new Words(string.Join('\n', parts.Select(part => source[part.Start..part.End])), whole) { Spans = parts };
    }

    /// <summary>The paper's words from <paramref name="start"/> to the end of the line.</summary>
    public Words Cut(int start) => Cut(start, Value.Length);

    private List<Span> Parts(Span whole)
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

    private struct AnchorList
    {
        private List<int>? plain;
        private List<int>? from;

        public void Add(int plainIndex, int sourceIndex)
        {
            plain ??= [];
            from ??= [];
            plain.Add(plainIndex);
            from.Add(sourceIndex);
        }

        public readonly (int[] Plain, int[] Source) ToArrays() => (plain?.ToArray() ?? [], from?.ToArray() ?? []);
    }
}
