using System.Runtime.InteropServices;

namespace Folkmoot.Civic.Publication.Words;

/// <summary>
/// What changed between two texts, word by word. White space is no word: a text that was only wrapped anew has not changed. Takes time in proportion to
/// the texts, also where they have nothing in common.
/// </summary>
public static class WordChanges
{
    // A stretch between two kept words is compared word with word up to this many pairs; beyond it counts as replaced whole.
    private const int MostPairs = 250_000;

    // Words this short between two changes ("the", "of", a comma) are taken with them: the reader sees one change, not splinters.
    private const int ShortWord = 3;

    /// <summary>The texts as a row of pieces, each the same in both or changed, which together are all of both texts in order.</summary>
    public static IReadOnlyList<TextChange> Between(string before, string after)
    {
        var (one, other) = (TextToken.Of(before), TextToken.Of(after));
        return Pieces(before, after, one, other, WithoutSplinters(Kept(before, after, one, other), one));
    }

    /// <summary>The rows of words that both texts have, in the order of both.</summary>
    internal static List<KeptRun> Kept(string before, string after, List<TextToken> one, List<TextToken> other)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var comparison = new Comparison(Numbered(before, one, names), Numbered(after, other, names));
        comparison.Compare(0, one.Count, 0, other.Count);
        return comparison.Kept;
    }

    private static int[] Numbered(string text, List<TextToken> tokens, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        var numbers = new int[tokens.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(names, text.AsSpan(tokens[i].Start..tokens[i].End), out var known);
            number = known ? number : names.Dictionary.Count;
            numbers[i] = number;
        }

        return numbers;
    }

    private static List<KeptRun> WithoutSplinters(List<KeptRun> kept, List<TextToken> tokens) =>
        [.. kept.Where((run, at) => at == 0 || at == kept.Count - 1 || run.Length > 2 || Enumerable.Range(run.Before, run.Length).Any(i => tokens[i].Length > ShortWord))];

    private static List<TextChange> Pieces(string before, string after, List<TextToken> one, List<TextToken> other, List<KeptRun> kept)
    {
        var pieces = new List<TextChange>();
        var (i, j) = (0, 0);
        foreach (var run in kept.Append(new KeptRun(one.Count, other.Count, 0)))
        {
            if (run.Before > i || run.After > j)
            {
                pieces.Add(new TextChange(false, Cut(before, one, i, run.Before), Cut(after, other, j, run.After)));
            }

            (i, j) = (run.Before + run.Length, run.After + run.Length);
            if (run.Length > 0)
            {
                pieces.Add(new TextChange(true, Cut(before, one, run.Before, i), Cut(after, other, run.After, j)));
            }
        }

        return pieces;
    }

    // White space goes with the word before it, so that every character is in one piece of its text.
    private static string Cut(string text, List<TextToken> tokens, int from, int to)
    {
        if (from >= to)
        {
            return "";
        }

        var start = from == 0 ? 0 : tokens[from].Start;
        return text[start..(to < tokens.Count ? tokens[to].Start : text.Length)];
    }

    // Words that each text has once are kept where they stand in the same order; what lies between two of them is compared by itself.
    private sealed class Comparison(int[] before, int[] after)
    {
        public List<KeptRun> Kept { get; } = [];

        public void Compare(int i, int iEnd, int j, int jEnd)
        {
            for (; i < iEnd && j < jEnd && before[i] == after[j]; i++, j++)
            {
                Keep(i, j);
            }

            var tail = 0;
            for (; iEnd > i && jEnd > j && before[iEnd - 1] == after[jEnd - 1]; iEnd--, jEnd--)
            {
                tail++;
            }

            CompareMiddle(i, iEnd, j, jEnd);
            for (var k = 0; k < tail; k++)
            {
                Keep(iEnd + k, jEnd + k);
            }
        }

        private void Keep(int i, int j)
        {
            if (Kept is [.., var last] && last.Before + last.Length == i && last.After + last.Length == j)
            {
                Kept[^1] = last with { Length = last.Length + 1 };
                return;
            }

            Kept.Add(new KeptRun(i, j, 1));
        }

        private void CompareMiddle(int i, int iEnd, int j, int jEnd)
        {
            if (i == iEnd || j == jEnd)
            {
                return;
            }

            if ((long)(iEnd - i) * (jEnd - j) <= MostPairs)
            {
                LongestCommon(i, iEnd, j, jEnd);
                return;
            }

            var anchors = Rising(Once(i, iEnd, j, jEnd));
            if (anchors is [])
            {
                return;
            }

            foreach (var (anchorBefore, anchorAfter) in anchors)
            {
                // What stands before an anchor may have run up to it and past it.
                if (anchorBefore < i || anchorAfter < j)
                {
                    continue;
                }

                Compare(i, anchorBefore, j, anchorAfter);
                Keep(anchorBefore, anchorAfter);
                (i, j) = (anchorBefore + 1, anchorAfter + 1);
            }

            Compare(i, iEnd, j, jEnd);
        }

        private List<(int Before, int After)> Once(int i, int iEnd, int j, int jEnd)
        {
            var places = new Dictionary<int, (int Before, int After)>();
            for (var at = i; at < iEnd; at++)
            {
                places[before[at]] = places.ContainsKey(before[at]) ? (-1, -1) : (at, -1);
            }

            for (var at = j; at < jEnd; at++)
            {
                if (places.TryGetValue(after[at], out var place) && place.Before >= 0)
                {
                    places[after[at]] = place.After < 0 ? (place.Before, at) : (-1, -1);
                }
            }

            return [.. places.Values.Where(place => place is { Before: >= 0, After: >= 0 }).OrderBy(place => place.Before)];
        }

        // The longest row of pairs that rises on both sides (patience sorting).
        private static List<(int Before, int After)> Rising(List<(int Before, int After)> pairs)
        {
            var (piles, under) = (new List<int>(), new int[pairs.Count]);
            for (var at = 0; at < pairs.Count; at++)
            {
                var pile = FirstNotBelow(piles, pairs, pairs[at].After);
                under[at] = pile == 0 ? -1 : piles[pile - 1];
                if (pile == piles.Count)
                {
                    piles.Add(at);
                }
                else
                {
                    piles[pile] = at;
                }
            }

            var row = new List<(int Before, int After)>();
            for (var at = piles is [.., var top] ? top : -1; at >= 0; at = under[at])
            {
                row.Add(pairs[at]);
            }

            row.Reverse();
            return row;
        }

        private static int FirstNotBelow(List<int> piles, List<(int Before, int After)> pairs, int value)
        {
            var (low, high) = (0, piles.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[piles[middle]].After < value ? (middle + 1, high) : (low, middle);
            }

            return low;
        }

        private void LongestCommon(int i, int iEnd, int j, int jEnd)
        {
            var (height, width) = (iEnd - i, jEnd - j);
            var lengths = new int[(height + 1) * (width + 1)];
            int At(int row, int column) => (row * (width + 1)) + column;
            for (var row = height - 1; row >= 0; row--)
            {
                for (var column = width - 1; column >= 0; column--)
                {
                    lengths[At(row, column)] = before[i + row] == after[j + column]
                        ? lengths[At(row + 1, column + 1)] + 1
                        : Math.Max(lengths[At(row + 1, column)], lengths[At(row, column + 1)]);
                }
            }

            for (var (row, column) = (0, 0); row < height && column < width;)
            {
                if (before[i + row] == after[j + column])
                {
                    Keep(i + row++, j + column++);
                }
                else if (lengths[At(row + 1, column)] >= lengths[At(row, column + 1)])
                {
                    row++;
                }
                else
                {
                    column++;
                }
            }
        }
    }
}

/// <summary>Words that two texts have in a row: the numbers of the first of them, and how many they are.</summary>
internal readonly record struct KeptRun(int Before, int After, int Length);

/// <summary>A piece of two texts: the same words in both, or what was taken out and what was put in, either of which may be nothing.</summary>
/// <param name="IsSame">The words are the same; white space may differ.</param>
/// <param name="Before">As the text before has it, with the white space behind it.</param>
/// <param name="After">As the text after has it, with the white space behind it.</param>
public sealed record TextChange(bool IsSame, string Before, string After);
