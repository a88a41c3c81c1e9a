using System.Collections.Immutable;

namespace Folkmoot.Reading.Layout;

/// <summary>One line of the text without the white space around it.</summary>
/// <param name="Start">Place of its first printed character.</param>
/// <param name="End">Place after its last printed character; equal to <paramref name="Start"/> on a blank line.</param>
/// <param name="Indent">Columns of white space before it; a tab counts four.</param>
/// <param name="Number">Counted from 1.</param>
/// <param name="IsItem">It was parted from a line that holds many minutes, and begins with the number of its item.</param>
internal readonly record struct Line(int Start, int End, int Indent, int Number, bool IsItem = false)
{
    public bool IsBlank => End <= Start;

    public int Length => End - Start;

    public Span Span => new(Start, End);

    /// <summary>Every line of a text.</summary>
    public static ImmutableArray<Line> All(string text)
    {
        var lines = ImmutableArray.CreateBuilder<Line>(text.AsSpan().Count('\n') + 1);
        var from = 0;
        while (from <= text.Length)
        {
            var to = text.AsSpan(from).IndexOf('\n');
            var end = to < 0 ? text.Length : from + to;
            lines.Add(Of(text, from, end, lines.Count + 1));
            from = end + 1;
        }

        return lines.MoveToImmutable();
    }

    private static Line Of(string text, int from, int end, int number)
    {
        var indent = 0;
        var start = from;
        while (start < end && Letters.Fold(text[start]) is ' ' or '\0')
        {
            indent += text[start] == '\t' ? 4 : 1;
            start++;
        }

        while (end > start && Letters.Fold(text[end - 1]) is ' ' or '\0')
        {
            end--;
        }

        return new Line(start, end, indent, number);
    }
}
