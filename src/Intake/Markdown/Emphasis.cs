namespace Folkmoot.Intake.Markdown;

/// <summary>
/// Finds the stars and underscores that are emphasis. Converters of PDF break emphasis at every change of font, so pairs of stars go
/// wherever they stand; a single star or underscore goes only with its partner, for it may be a footnote mark or part of an address.
/// </summary>
internal static class Emphasis
{
    private const int LongestMark = 3;

    /// <summary>Marks the line's emphasis.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fates">One for each character.</param>
    /// <param name="carried">True where an emphasis of an earlier line of the paragraph is still open; set to whether one is now.</param>
    /// <param name="closesBelow">Whether a single star that opens this line is closed by a later line of the paragraph.</param>
    public static void Mark(ReadOnlySpan<char> line, Span<Fate> fates, ref bool carried, bool closesBelow)
    {
        if (line.Contains('*'))
        {
            MarkStars(line, fates, ref carried, closesBelow);
        }

        if (line.Contains('_'))
        {
            MarkUnderscores(line, fates, 1);
            MarkUnderscores(line, fates, 2);
        }
    }

    /// <summary>Whether a single star stands somewhere as one that ends an emphasis does: close behind a word, and not before one.</summary>
    public static bool Closes(ReadOnlySpan<char> words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (words[at] == '*'
                && words[at - 1] != '*'
                && !char.IsWhiteSpace(words[at - 1])
                && (at + 1 == words.Length || (words[at + 1] != '*' && !char.IsLetterOrDigit(words[at + 1]))))
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkStars(ReadOnlySpan<char> line, Span<Fate> fates, ref bool carried, bool closesBelow)
    {
        var open = -1;
        var first = line.Length - line.TrimStart().Length;
        foreach (var (start, end) in new Runs('*', line, fates))
        {
            var (spaceBefore, spaceAfter) = (IsSpaceBefore(line, start), IsSpaceAfter(line, end));
            if (end - start > 1)
            {
                if (IsMark(end - start, spaceBefore && spaceAfter))
                {
                    Drop(fates, start, end);
                }
            }
            else if (!spaceBefore && (open >= 0 || carried))
            {
                Drop(fates, start, end);
                Drop(fates, Math.Max(open, 0), open < 0 ? 0 : open + 1);
                carried &= open >= 0;
                open = -1;
            }
            else if (!spaceAfter)
            {
                open = start;
            }
        }

        if (open >= 0 && open == first && closesBelow)
        {
            Drop(fates, open, open + 1);
            carried = true;
        }
    }

    /// <summary>Longer runs, and three stars that stand alone, are printed: a rule, a row of asterisks, a name struck out.</summary>
    private static bool IsMark(int length, bool alone) => length <= LongestMark + 1 && (!alone || length == 2);

    private static void MarkUnderscores(ReadOnlySpan<char> line, Span<Fate> fates, int length)
    {
        var open = -1;
        foreach (var (start, end) in new Runs('_', line, fates))
        {
            if (end - start != length)
            {
                continue;
            }

            if (open >= 0 && !IsSpaceBefore(line, start) && !IsWordAt(line, end))
            {
                Drop(fates, open, open + length);
                Drop(fates, start, end);
                open = -1;
            }
            else if (!IsSpaceAfter(line, end) && !IsWordAt(line, start - 1))
            {
                open = start;
            }
        }
    }

    private static void Drop(Span<Fate> fates, int start, int end)
    {
        fates[start..end].Fill(Fate.Dropped);
        if (end - start > 1)
        {
            // Four in a row close one bold stretch and open the next.
            fates[start] = end - start == LongestMark + 1 ? Fate.Dropped : Fate.Bold;
        }
    }

    private static bool IsSpaceBefore(ReadOnlySpan<char> line, int start) => start == 0 || char.IsWhiteSpace(line[start - 1]);

    private static bool IsSpaceAfter(ReadOnlySpan<char> line, int end) => end == line.Length || char.IsWhiteSpace(line[end]);

    private static bool IsWordAt(ReadOnlySpan<char> line, int at) => at >= 0 && at < line.Length && char.IsLetterOrDigit(line[at]);
}
