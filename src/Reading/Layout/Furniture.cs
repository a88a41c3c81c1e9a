using System.Collections.Immutable;
using System.Buffers;
using System.Text.RegularExpressions;

namespace Folkmoot.Reading.Layout;

/// <summary>
/// Finds lines that belong to the page and not to what the paper says: rules, page numbers, and the lines that stand beside every page number.
/// </summary>
internal static partial class Furniture
{
    private const int Reach = 4;
    private const int LongestRepeated = 90;

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-_=*~. \u2026\u2013\u2014\\#");

    /// <summary>For each line, true when it is furniture.</summary>
    public static bool[] Find(string text, ImmutableArray<Line> lines, IReadOnlyList<Mark> marks)
    {
        var found = new bool[lines.Length];
        FromMarks(lines, marks, found);
        var turns = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (found[i] || lines[i].IsBlank || lines[i].Length > 60)
            {
                continue;
            }

            var line = text.AsSpan(lines[i].Start, lines[i].Length);
            if (IsRule(line) || IsPageNumber(line, i, lines, found))
            {
                found[i] = true;
                turns.Add(i);
            }
        }

        Repeated(text, lines, turns, found);
        return found;
    }

    private static void FromMarks(ImmutableArray<Line> lines, IReadOnlyList<Mark> marks, bool[] found)
    {
        var at = 0;
        foreach (var mark in marks.Where(mark => mark.Kind == MarkKind.Furniture))
        {
            while (at < lines.Length && lines[at].End <= mark.Span.Start)
            {
                at++;
            }

            for (var i = at; i < lines.Length && lines[i].Start < mark.Span.End; i++)
            {
                found[i] = true;
            }
        }
    }

    private static bool IsRule(ReadOnlySpan<char> line)
    {
        return line.Length >= 3 && line.IndexOfAnyExcept(RuleSigns) < 0;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line, int index, ImmutableArray<Line> lines, bool[] found)
    {
        if (line.Length <= 4 && line.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return AfterRule(index, lines, found);
        }

        return line[^1] is >= '0' and <= '9' or '-' or ']' && PageNumber().IsMatch(line);
    }

    private static bool AfterRule(int index, ImmutableArray<Line> lines, bool[] found)
    {
        for (var i = index - 1; i >= 0 && index - i <= Reach; i--)
        {
            if (!lines[i].IsBlank)
            {
                return found[i];
            }
        }

        return false;
    }

    // A running header stands within a few lines of a page's turn, and again at the next one.
    private static void Repeated(string text, ImmutableArray<Line> lines, List<int> turns, bool[] found)
    {
        var seen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var turn in turns)
        {
            foreach (var i in Near(turn, lines, found))
            {
                var key = Key(text, lines[i]);
                if (!seen.TryGetValue(key, out var places))
                {
                    seen[key] = places = [];
                }

                if (places.Count == 0 || places[^1] != i)
                {
                    places.Add(i);
                }
            }
        }

        foreach (var (key, places) in seen)
        {
            if (places.Count > 1 && key.Length > 3)
            {
                places.ForEach(i => found[i] = true);
            }
        }
    }

    private static IEnumerable<int> Near(int turn, ImmutableArray<Line> lines, bool[] found)
    {
        return Side(turn, 1, lines, found).Concat(Side(turn, -1, lines, found));
    }

    private static IEnumerable<int> Side(int turn, int step, ImmutableArray<Line> lines, bool[] found)
    {
        var printed = 0;
        for (var i = turn + step; i >= 0 && i < lines.Length && printed < Reach; i += step)
        {
            if (lines[i].IsBlank || found[i])
            {
                continue;
            }

            printed++;
            if (lines[i].Length <= LongestRepeated)
            {
                yield return i;
            }
        }
    }

    private static string Key(string text, Line line)
    {
        Span<char> kept = stackalloc char[LongestRepeated];
        var length = 0;
        foreach (var c in text.AsSpan(line.Start, line.Length))
        {
            if (!char.IsAsciiDigit(c) && !char.IsWhiteSpace(c))
            {
                kept[length++] = c;
            }
        }

        return new string(kept[..length]);
    }

    [GeneratedRegex(@"^(?:-\s*)?(?:[Pp]age|PAGE|[Pp]g\.?)\s*(?:[Nn]o\.?\s*)?\[?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\]?(?:\s*-)?$|^-\s*\d{1,4}\s*-$|^[A-Z]{2,4}(?:-\d+){2,4}\s+\d{1,4}$|^\d{1,4}\s*\|\s*P\s?a\s?g\s?e$", RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
