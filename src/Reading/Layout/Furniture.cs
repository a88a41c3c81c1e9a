using System.Buffers;
using System.Collections.Immutable;
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
            if (found[i] || lines[i].IsBlank)
            {
                continue;
            }

            var line = text.AsSpan(lines[i].Start, lines[i].Length);
            if (IsRule(line) || (line.Length <= 60 && IsPageNumber(line, i, lines, found)))
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

    // A running header stands at one distance from a page's turn, and there again at the next one. What only happens to be said twice near
    // turns ("And Resolved:", an item of a list) does not.
    private static void Repeated(string text, ImmutableArray<Line> lines, List<int> turns, bool[] found)
    {
        if (turns.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<(string Words, int Distance), List<int>>();
        foreach (var turn in turns)
        {
            Side(text, turn, 1, lines, found, seen);
            Side(text, turn, -1, lines, found, seen);
        }

        var repeated = seen.Where(pair => pair.Value.Count > 1 && pair.Key.Words.Length > 3)
            .GroupBy(pair => pair.Key.Words, pair => pair.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(places => places).ToHashSet(), StringComparer.Ordinal);
        var elsewhere = Elsewhere(text, lines, repeated);
        foreach (var (words, places) in repeated)
        {
            if (elsewhere.GetValueOrDefault(words) is var others && (others <= 1 || places.Count > 4 * others))
            {
                foreach (var i in places)
                {
                    found[i] = true;
                }
            }
        }
    }

    // "CARRIED" stands beside a page's turn twice and in the middle of pages ten times: how often each line stands where no page turns.
    private static Dictionary<string, int> Elsewhere(string text, ImmutableArray<Line> lines, Dictionary<string, HashSet<int>> repeated)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var initials = SearchValues.Create([.. repeated.Keys.Select(words => words[0]).Distinct()]);
        for (var i = 0; i < lines.Length && repeated.Count > 0; i++)
        {
            if (lines[i].Length is > 3 and <= LongestRepeated && initials.Contains(text[lines[i].Start])
                && Key(text, lines[i]) is var words && repeated.TryGetValue(words, out var places) && !places.Contains(i))
            {
                counts[words] = counts.GetValueOrDefault(words) + 1;
            }
        }

        return counts;
    }

    private static void Side(string text, int turn, int step, ImmutableArray<Line> lines, bool[] found, Dictionary<(string Words, int Distance), List<int>> seen)
    {
        var printed = 0;
        for (var i = turn + step; i >= 0 && i < lines.Length && printed < Reach; i += step)
        {
            if (lines[i].IsBlank || found[i])
            {
                continue;
            }

            printed++;
            if (lines[i].Length > LongestRepeated || Letters.IsBullet(Letters.Fold(text[lines[i].Start])))
            {
                continue;
            }

            var place = (Key(text, lines[i]), step * printed);
            if (!seen.TryGetValue(place, out var places))
            {
                seen[place] = places = [];
            }

            if (places.Count == 0 || places[^1] != i)
            {
                places.Add(i);
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

    [GeneratedRegex(@"^(?:-\s*)?(?:[Pp]age|PAGE|[Pp]g\.?)\s*(?:[Nn]o\.?\s*)?\[?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\]?(?:\s*-)?$|^-\s*\d{1,4}\s*-$|^[A-Z]{2,4}(?:-\d+){2,4}(?:\s+\d{1,4})?$|^\d{1,4}\s*\|\s*P\s?a\s?g\s?e$", RegexOptions.ExplicitCapture)]
    private static partial Regex PageNumber();
}
